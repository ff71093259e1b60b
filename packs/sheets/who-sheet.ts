import { whoAnswer, whoLines } from '../../utils/card/lines/person-lines';
import type { Day, Person } from '../../utils/people/person';
import { ASKED, ASKED_DAYS } from './asked.ts';

/** `docs/who.md`: what `who` prints for each of the people and days asked about. */
export function whoSheet(people: readonly Person[], verified: Day): string {
  const byId = new Map(people.map((person) => [person.id, person]));
  const sections = ASKED.map((id) => {
    const person = byId.get(id);
    if (!person) throw new Error(`packs/sheets/asked.ts: ${id} is not in the pack`);
    return section(person, verified);
  });
  return `${[INTRODUCTION, ...sections].join('\n\n')}\n`;
}

const INTRODUCTION = `# Who, on three days

Written by \`npm run packs:build\`; a test compares it. Each block is what \`npm run who -- NAME --date DAY --now VERIFIED\` prints from the starter pack, where VERIFIED is the day the pack was last verified.`;

function section(person: Person, verified: Day): string {
  const blocks = ASKED_DAYS.map((day) =>
    ['```', ...whoLines(whoAnswer(person, day, verified)), '```'].join('\n'),
  );
  return [`## ${person.name}`, ...blocks].join('\n\n');
}

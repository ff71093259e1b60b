import { whoAnswer, whoLines } from '../../utils/card/lines/person-lines';
import type { Day, Person } from '../../utils/people/person';

/** Twenty people of many countries and classes, whose answers stand in `docs/who.md`. */
const ASKED: readonly string[] = [
  'Q6383803', // Keir Starmer
  'Q269909', // Andy Burnham
  'Q22686', // Donald Trump
  'Q10853588', // Kamala Harris
  'Q6279', // Joe Biden
  'Q28935729', // JD Vance
  'Q695007', // Shabana Mahmood
  'Q333533', // Jeremy Hunt
  'Q3052772', // Emmanuel Macron
  'Q438465', // Michel Barnier
  'Q61053', // Olaf Scholz
  'Q566257', // Friedrich Merz
  'Q57792', // Mark Rutte
  'Q359480', // Fumio Kishida
  'Q1705028', // Sanae Takaichi
  'Q5771800', // Claudia Sheinbaum
  'Q3099714', // Justin Trudeau
  'Q192533', // Mark Carney
  'Q44329', // Bashar al-Assad
  'Q52183', // Sheikh Hasina
];

/** Before, at, and long after the article this project began from. */
const ASKED_DAYS: readonly string[] = ['2024-01-15', '2024-09-26', '2026-06-15'];

/** `docs/who.md`: what `who` prints for each of the people and days asked about. */
export function whoSheet(people: readonly Person[], verified: Day): string {
  const byId = new Map(people.map((person) => [person.id, person]));
  const sections = ASKED.map((id) => {
    const person = byId.get(id);
    if (!person) throw new Error(`packs/sheets/who-sheet.ts: ${id} is not in the pack`);
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

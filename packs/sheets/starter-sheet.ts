import { whoAnswer } from '../../utils/card/lines/person-lines';
import { groupBy } from '../../utils/group-by';
import type { Day, Person } from '../../utils/people/person';
import { countPeople } from '../checks/counts';
import type { NamedSource, PackSources } from '../read-sources';
import type { SourcePerson } from '../source-format';

/** The day of the article this project began from. */
const THEN = '2024-09-26';

/** `docs/starter-pack.md`: each person, what they were on a day and are now, sources counted. */
export function starterSheet(all: PackSources, people: readonly Person[], verified: Day): string {
  const byId = new Map(people.map((person) => [person.id, person]));
  const countries = [...groupBy(all.files, ({ content }) => content.country)];
  const sections = countries
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([country, files]) => section(country, files, { byId, verified }));
  return `${[introduction(verified), counts(all), ...sections].join('\n\n')}\n`;
}

interface Known {
  readonly byId: ReadonlyMap<string, Person>;
  readonly verified: Day;
}

function introduction(verified: Day): string {
  return `# The starter pack

Written by \`npm run packs:build\` from \`packs/sources\`; \`npm run packs:check\` refuses a stale copy. "Now" is what was known on the day each person was last verified, at the latest ${verified}. Sources are different pages, publishers are those who made them. Corrections: <https://github.com/fact-context/fact-context/issues>.`;
}

function counts(all: PackSources): string {
  return ['```', countPeople(all), '```'].join('\n');
}

function section(country: string, files: readonly NamedSource[], known: Known): string {
  const rows = files.flatMap((file) =>
    file.content.persons.map((person) => row(file, person, known)),
  );
  return [
    `## ${country}`,
    [
      `| | ${THEN} | now | verified | sources | publishers |`,
      '|---|---|---|---|---|---|',
      ...rows,
    ].join('\n'),
  ].join('\n\n');
}

function row({ content }: NamedSource, source: SourcePerson, { byId, verified }: Known): string {
  const person = byId.get(source.id);
  if (!person) throw new Error(`${source.id} is not in the built pack`);
  const { then, now } = whoAnswer(person, THEN, verified);
  const keys = [...source.sources, ...source.facts.flatMap((fact) => fact.sources)];
  const pages = keys.flatMap((key) => content.sources[key] ?? []);
  const cells = [
    source.name,
    then.join('; '),
    now.length > 0 ? now.join('; ') : 'the same',
    source.verified,
    new Set(pages.map(({ url }) => url)).size,
    new Set(pages.map(({ publisher }) => publisher)).size,
  ];
  return `| ${cells.join(' | ')} |`;
}

import { whoAnswer } from '../../utils/card/lines/person-lines';
import { groupBy } from '../../utils/group-by';
import { firstDay, lastDay } from '../../utils/people/dates/partial-date';
import type { Day, Person } from '../../utils/people/person';
import { countPeople } from '../checks/counts';
import type { ListedPack } from '../pack-list';
import type { NamedSource, PackSources } from '../pack-sources';
import type { WrittenPack } from '../read-sources';
import type { SourcePerson } from '../source-format';

/** The day of the article this project began from. */
const THEN = '2024-09-26';

/**
 * A pack's sheet, as `docs/starter-pack.md`: each person, what they were on a day and are now, sources
 * counted. Of a pack of rows those alone who were something on either day: it goes back decades.
 */
export function packSheet(
  { header, sources: all }: WrittenPack,
  people: readonly Person[],
  verified: Day,
): string {
  const byId = new Map(people.map((person) => [person.id, person]));
  const countries = [...groupBy(all.files, ({ content }) => content.country)];
  const sections = countries
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([country, files]) => section(country, files, { byId, verified }));
  const isOfRows = all.files.some(({ file }) => file.endsWith('.json'));
  return `${[introduction(header, verified, isOfRows), counts(all), ...sections].join('\n\n')}\n`;
}

interface Known {
  readonly byId: ReadonlyMap<string, Person>;
  readonly verified: Day;
}

function introduction(
  { id, title, contact, optional }: ListedPack,
  verified: Day,
  isOfRows: boolean,
): string {
  const [named, whom] = isOfRows
    ? [title, ' Here are those who were something on one of the two days; the pack has more.']
    : [id === 'starter' ? 'The starter pack' : title, ''];
  const comes = optional ? ' An optional pack: it does not come with the extension.' : '';
  return `# ${named}

Written by \`npm run packs:build\` from \`packs/sources\`; \`npm run packs:check\` refuses a stale copy. "Now" is what was known on the day each person was last verified, at the latest ${verified}.${whom}${comes} Sources are different pages, publishers are those who made them. Corrections: <${contact}>.`;
}

function counts(all: PackSources): string {
  return ['```', countPeople(all), '```'].join('\n');
}

function section(country: string, files: readonly NamedSource[], known: Known): string {
  const rows = files.flatMap((file) =>
    file.content.persons.flatMap((person) => row(file, person, known)),
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

function row(
  { file, content }: NamedSource,
  source: SourcePerson,
  { byId, verified }: Known,
): string[] {
  const person = byId.get(source.id);
  if (!person) throw new Error(`${source.id} is not in the built pack`);
  const { then, now } = whoAnswer(person, THEN, verified);
  if (file.endsWith('.json') && !wasSomething(source, verified)) return [];
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
  return [`| ${cells.join(' | ')} |`];
}

/** Whether an office of theirs takes in one of the two days that the sheet asks about. */
function wasSomething({ facts }: SourcePerson, verified: Day): boolean {
  const offices = facts.filter(({ kind }) => kind === 'office');
  return [THEN, verified].some((day) =>
    offices.some(
      ({ from, to }) =>
        (from === undefined || firstDay(from) <= day) && (to === undefined || lastDay(to) >= day),
    ),
  );
}

import * as v from 'valibot';
import { groupBy } from '../../../utils/group-by';
import { text } from '../../source-fields';
import type { Member, MemberName } from './members';
import { optionalDate, optionalText, readCsv } from './table';

/** A maiden speech: who made it, by Parliament's number and by Wikidata's, for which seat and when. */
export interface Speech {
  readonly item: string;
  readonly parliament: string;
  readonly name: string;
  readonly constituency: string;
  readonly day: string;
}

/** A legislator as Wikidata has them. */
export interface Legislator {
  readonly item: string;
  /** "Ada Example, Baroness Example"; of commoners the name alone. */
  readonly label: string;
  readonly isLord: boolean;
  /** The first day in the House of Lords. */
  readonly lordFrom?: string | undefined;
  readonly gender?: 'female' | 'male' | undefined;
  readonly birth?: string | undefined;
  readonly death?: string | undefined;
}

const speechRow = v.object({
  'Member ': text,
  'Wikidata Member ID': optionalText,
  'MNIS Member ID': optionalText,
  Constituency: text,
  /** Day, month and year: `27/06/2001`. */
  Date: v.pipe(text, v.regex(/^\d{2}\/\d{2}\/\d{4}$/, 'not a day, DD/MM/YYYY')),
});
const legislatorRow = v.object({
  position: text,
  person: text,
  personID: v.pipe(text, v.regex(/^Q\d+$/, 'not a Wikidata item')),
  start: optionalText,
  gender: optionalText,
  DOB: optionalText,
  DOD: optionalText,
});
const candidateRow = v.object({
  'Candidate gender': optionalText,
  'Member MNIS ID': optionalText,
});

/** Reads Parliament's list of maiden speeches, those alone that name a person by both numbers. */
export function readSpeeches(csv: string): Speech[] {
  return readCsv('maiden-speeches.csv', csv, speechRow).flatMap((row) => {
    const item = row['Wikidata Member ID'] ?? '';
    const parliament = row['MNIS Member ID'] ?? '';
    if (!/^Q\d+$/.test(item) || !/^\d+$/.test(parliament)) return [];
    const day = row.Date.split('/').reverse().join('-');
    return [{ item, parliament, name: row['Member '], constituency: row.Constituency, day }];
  });
}

/** Reads the legislators, one for each item. A first of January is a year, as Wikidata writes one. */
export function readLegislators(csv: string): Legislator[] {
  const rows = groupBy(readCsv('legislators.csv', csv, legislatorRow), ({ personID }) => personID);
  return [...rows].flatMap(([item, [row, ...more]]) =>
    row === undefined
      ? []
      : [
          {
            item,
            label: row.person,
            isLord: inLords([row, ...more]).length > 0,
            lordFrom: inLords([row, ...more])
              .flatMap(({ start }) => wikidataDay(start) ?? [])
              .sort()[0],
            gender: genderOf(row.gender),
            birth: wikidataDate(row.DOB),
            death: wikidataDate(row.DOD),
          },
        ],
  );
}

/** Reads the genders that candidates gave, by Parliament's number of those who became members. */
export function readGenders(files: ReadonlyMap<string, string>): Map<string, 'female' | 'male'> {
  const genders = new Map<string, 'female' | 'male'>();
  for (const [file, csv] of files) {
    for (const row of readCsv(file, csv, candidateRow)) {
      const gender = genderOf(row['Candidate gender']);
      const member = row['Member MNIS ID'];
      if (gender !== undefined && member !== undefined) genders.set(member, gender);
    }
  }
  return genders;
}

function genderOf(word: string | undefined): 'female' | 'male' | undefined {
  if (word === undefined) return undefined;
  return /^female$/i.test(word) ? 'female' : /^male$/i.test(word) ? 'male' : undefined;
}

function inLords<T extends { readonly position: string }>(rows: readonly T[]): T[] {
  return rows.filter(({ position }) => position.includes('House of Lords'));
}

function wikidataDay(value: string | undefined): string | undefined {
  const date = wikidataDate(value);
  return date?.length === 'YYYY-MM-DD'.length ? date : undefined;
}

function wikidataDate(value: string | undefined): string | undefined {
  if (value === undefined || !v.is(optionalDate, value)) return undefined;
  return value.endsWith('-01-01') ? value.slice(0, 'YYYY'.length) : value;
}

/**
 * The Wikidata items of members, by number. An item counts where the sources that name one agree and
 * the names do too; one that two members would share is nobody's.
 */
export function itemsOf(
  members: readonly Member[],
  speeches: readonly Speech[],
  legislators: readonly Legislator[],
): ReadonlyMap<string, string> {
  const spoken = groupBy(speeches, ({ parliament }) => parliament);
  const labels = new Map(legislators.map((legislator) => [legislator.item, legislator.label]));
  const lords = legislators.filter(({ isLord }) => isLord);
  const found = members.map((member): readonly [string, string | undefined] => {
    const named = (spoken.get(member.parliament ?? '') ?? []).filter(({ name }) =>
      isNamed(member, name),
    );
    const items = new Set([
      ...named.map(({ item }) => item),
      ...(member.item ? [member.item] : []),
    ]);
    return [member.id, agreed(member, items, labels) ?? lordItem(member, items, lords)];
  });
  const holders = groupBy(found, ([, item]) => item ?? '');
  return new Map(
    found.flatMap(([id, item]): [string, string][] =>
      item !== undefined && holders.get(item)?.length === 1 ? [[id, item]] : [],
    ),
  );
}

/** The one item; of two, the one whose label is the member's name. */
function agreed(
  member: Member,
  items: ReadonlySet<string>,
  labels: ReadonlyMap<string, string>,
): string | undefined {
  if (items.size <= 1) return [...items][0];
  const fitting = [...items].filter((item) => isNamed(member, labels.get(item) ?? ''));
  return fitting.length === 1 ? fitting[0] : undefined;
}

function isNamed({ names }: Member, name: string): boolean {
  return names.some(({ family }) => family !== undefined && hasWords(name, family));
}

/** Whether a name has certain words, whatever their marks. */
export function hasWords(name: string, words: string): boolean {
  return ` ${plain(name)} `.includes(` ${plain(words)} `);
}

function plain(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The item of a peer whose given name and title are its label's, and whose life fits the seats. */
function lordItem(
  member: Member,
  items: ReadonlySet<string>,
  lords: readonly Legislator[],
): string | undefined {
  if (items.size > 0) return undefined;
  const fitting = lords.filter(
    (lord) => member.names.some((name) => isTitled(lord.label, name)) && isOfLife(member, lord),
  );
  return fitting.length === 1 ? fitting[0]?.item : undefined;
}

const RANK = /\b(?:Baron|Baroness|Viscount|Viscountess|Earl|Countess|Duke|Marquess|Lord|Lady)\b/;

/** Whether a label such as "Ada Example, Baroness Example of Sample" says the name and title. */
function isTitled(label: string, { given, title }: MemberName): boolean {
  const comma = label.indexOf(',');
  const [first = ''] = given.split(' ');
  if (comma < 0 || title === undefined || first === '') return false;
  const rest = label.slice(comma + 1);
  const rank = RANK.exec(rest);
  if (!rank) return false;
  const own = plain(rest.slice(rank.index + rank[0].length)).replace(/^of /, '');
  const [short = ''] = title.split(/(?:^|\s)of\s/).filter((part) => part !== '');
  return (
    plain(label.slice(0, comma)).split(' ').includes(plain(first)) &&
    // A title with a place of its own is not that of another place: Hope of Thornes, of Craighead.
    (own === plain(title) ||
      own === plain(short) ||
      (plain(short) === plain(title) && own.startsWith(`${plain(short)} of `)))
  );
}

/** Nobody sits after their death, and who died in the seat died on its last day. */
function isOfLife({ seats }: Member, { death }: Legislator): boolean {
  if (death === undefined) return true;
  const ends = seats.map(({ to }) => to);
  if (ends.includes(undefined)) return false;
  const last = seats.filter(({ endReason }) => endReason === 'died').map(({ to }) => to ?? '');
  return (
    last.every((day) => day.startsWith(death)) && ends.every((end) => (end ?? '') <= `${death}~`)
  );
}

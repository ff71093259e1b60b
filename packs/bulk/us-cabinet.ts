import { differenceInDays, parseISO } from 'date-fns';
import * as v from 'valibot';
import { groupBy } from '../../utils/group-by';
import type { SourceFact } from '../source-format';
import type { Citations } from './citations';
import type { Copy } from './copy';
import type { BulkPerson } from './people';
import { readTable } from './table';
import { CABINET_POSTS } from './us-cabinet-posts';
import { agreedDate, type WikidataPeople } from './us-wikidata';
import type { HeldPosition } from './wikidata-holders';

const FILE = 'cabinet-turnover/cabinet-turnover.csv';

const line = v.object({
  president: v.string(),
  position: v.string(),
  appointee: v.string(),
  start_date: v.string(),
  end_date: v.string(),
  gender: v.picklist(['Male', 'Female']),
});

type Line = v.InferOutput<typeof line>;

/** Terms that ended before this day are not taken. */
const SINCE = '1989-01-21';

interface CabinetTerm {
  readonly name: string;
  readonly gender: Line['gender'];
  readonly post: string;
  readonly position: string;
  readonly from: string;
  readonly to: string;
}

/** Members of cabinets since 1989, with who is not in as no source has an end. */
export function readCabinets(
  copy: Copy,
  { cite }: Citations,
  wikidata: WikidataPeople,
  known: readonly BulkPerson[],
  named: ReadonlyMap<string, string>,
): { readonly people: readonly BulkPerson[]; readonly left: readonly string[] } {
  const source = cite({
    name: 'cabinet-turnover',
    copy,
    path: FILE,
    commit: copy.commit,
    date: copy.date,
    title: 'Cabinets of the United States since 1977, as of February 2023',
    publisher: 'FiveThirtyEight',
    licence: 'CC-BY-4.0',
  });
  const lines = readTable(copy.text(FILE).text, FILE, line).filter(
    ({ position }) => CABINET_POSTS[position],
  );
  const left: string[] = [];
  const terms = [
    ...groupBy(lines, ({ appointee, position }) => `${appointee}|${position}`).values(),
  ]
    .flatMap((same) => termsOf(same, left))
    .filter(({ to }) => to >= SINCE);
  // One name in the table is one person, whose item any of their posts may give.
  const items = new Map(
    terms.flatMap((term) => {
      const item =
        heldAs(term, wikidata)?.person ?? sameName(term.name, known) ?? named.get(term.name);
      return item === undefined ? [] : [[term.name, item] as const];
    }),
  );
  const people = terms.map((term) => toPerson(term, items.get(term.name), source, wikidata));
  return { people, left };
}

/** Somebody who went on under the next president has a row for each, and a day in the first and last. */
function termsOf(rows: readonly Line[], left: string[]): CabinetTerm[] {
  const terms: CabinetTerm[] = [];
  let begun: string | undefined;
  for (const { appointee, gender, position, start_date, end_date } of rows) {
    const from = dayOf(start_date) ?? begun;
    const to = dayOf(end_date);
    if (to === undefined) {
      begun = from;
      if (end_date === 'Still in office')
        left.push(`${appointee}, ${position}: no source has the end`);
      continue;
    }
    begun = undefined;
    if (from === undefined) continue;
    const [post = '', wanted = ''] = CABINET_POSTS[position] ?? [];
    terms.push({ name: appointee.trim(), gender, post, position: wanted, from, to });
  }
  return terms;
}

/** Month, day and year of two digits. */
function dayOf(cell: string): string | undefined {
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{2})$/.exec(cell.trim()) ?? [];
  if (month === undefined || day === undefined || year === undefined) return undefined;
  // The table begins in 1977.
  const century = Number(year) >= 77 ? '19' : '20';
  return `${century}${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The item of the only person who is called so. */
function sameName(wanted: string, known: readonly BulkPerson[]): string | undefined {
  const same = known.filter(({ name, other_names }) =>
    [name, ...other_names.map((other) => other.name)].includes(wanted),
  );
  return same.length === 1 ? same[0]?.ids.wikidata : undefined;
}

function toPerson(
  term: CabinetTerm,
  item: string | undefined,
  source: string,
  wikidata: WikidataPeople,
): BulkPerson {
  const held = heldAs(term, wikidata);
  const biography = wikidata.biography(item);
  const family = familyOf(term.name);
  return {
    ids: item === undefined ? { cabinet: slug(term.name) } : { wikidata: item },
    name: term.name.replace(SUFFIX, ''),
    given_name: term.name.replace(SUFFIX, '').slice(0, -family.length).trim(),
    family_name: family,
    other_names: SUFFIX.test(term.name) ? [{ name: term.name, note: 'alias' }] : [],
    gender: term.gender === 'Female' ? 'female' : 'male',
    birth_date: biography?.dobp === '11' ? biography.dob : undefined,
    death_date: wikidata.deathOf(item),
    verified: term.to,
    facts: [toFact(term, held, source, wikidata)],
  };
}

/** A day on which both sources agree, or the month or year on which they do. */
function toFact(
  { post, from, to }: CabinetTerm,
  held: HeldPosition | undefined,
  source: string,
  wikidata: WikidataPeople,
): SourceFact {
  if (held?.from === undefined || held.to === undefined)
    return { kind: 'office', post, from, to, sources: [source] };
  return {
    kind: 'office',
    post,
    from: agreedDate(from, held.from),
    to: agreedDate(to, held.to) ?? to.slice(0, 'YYYY'.length),
    sources: [source, wikidata.cite('holders21')],
  };
}

/** The same term in Wikidata: post, family name, and the nearest beginning, within a year. */
function heldAs(
  { name, position, from }: Pick<CabinetTerm, 'name' | 'position' | 'from'>,
  { posts }: WikidataPeople,
): HeldPosition | undefined {
  const same = posts.filter(
    (held) =>
      held.position === position &&
      familyOf(held.name) === familyOf(name) &&
      daysBetween(held.from, from) <= YEAR_DAYS,
  );
  return same.sort((a, b) => daysBetween(a.from, from) - daysBetween(b.from, from))[0];
}

/** Beginnings further apart than this are of two terms. */
const YEAR_DAYS = 366;

function daysBetween(a: string | undefined, b: string): number {
  if (a === undefined) return Number.POSITIVE_INFINITY;
  return Math.abs(differenceInDays(parseISO(a), parseISO(b)));
}

const SUFFIX = /,? (Jr\.?|Sr\.?|I{2,3}|IV)$/;

function familyOf(name: string): string {
  return name.replace(SUFFIX, '').split(' ').at(-1) ?? name;
}

function slug(name: string): string {
  return name
    .replace(SUFFIX, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');
}

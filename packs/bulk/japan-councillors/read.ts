import { groupBy } from '../../../utils/group-by';
import type { SourceFact, SourceFile } from '../../source-format';
import { type Citations, type CitedFile, citations } from '../citations';
import type { Copy } from '../copy';
import { type BulkPerson, toPersons } from '../people';
import { citeWikidata } from '../wikidata-lists/lists';
import { nameParts } from '../wikidata-lists/names';
import { readStatements } from '../wikidata-lists/statements';
import { AREAS, CHAIRS, ORGANIZATIONS, POSTS, SEAT } from './ground';
import { type CopyOfList, type Councillor, readCouncillors, type Stay, staysIn } from './list';
import { birthIn } from './lives';
import { type Romanised, romanisedFinder } from './romanised';
import { seatStart, shownChange, stayEnd } from './terms';

/** Repositories that the pack is read from: the members of the House, and legislators in Wikidata. */
export const JAPAN_REPOSITORIES = [
  'smartnews-smri/house-of-councillors',
  'every-politician-scrapers/japan-ministers',
] as const;

const LIST = 'data/giin.csv';
const LEGISLATORS = 'html/legislators.csv';

/** The pack `japan-councillors`, and what had to be left out, each with the reason. */
export function readJapanCouncillors(open: (repository: string) => Copy): {
  readonly file: SourceFile;
  readonly left: string[];
} {
  const cited = citations();
  const [house, wikidata] = JAPAN_REPOSITORIES;
  const copy = open(house);
  const copies = [...readCopies(copy)];
  const cite = (one: CopyOfList) => cited.cite(citeList(copy, one));
  const left: string[] = [];
  const terms = [
    ...termsOf(staysIn(copies), SEAT, cite, left),
    ...CHAIRS.flatMap(([words, { id }]) => {
      const stays = staysIn(copies, ({ roles }) => roles.includes(words));
      return termsOf(stays, id, cite, left);
    }),
  ];
  const find = wikidataFinder(open(wikidata), cited);
  const newest = copies.at(-1);
  const people = [...groupBy(terms, ({ councillor }) => councillor.id).values()].map((own) =>
    toPerson(own, find, newest?.date ?? copy.date),
  );
  return {
    file: {
      country: 'Japan',
      sources: cited.list,
      organizations: ORGANIZATIONS,
      areas: AREAS,
      posts: POSTS,
      persons: toPersons(people, POSTS),
    },
    left,
  };
}

function* readCopies(copy: Copy): Iterable<CopyOfList> {
  for (const { commit, date, text } of copy.versions(LIST))
    yield { commit, date, councillors: readCouncillors(text, `${LIST}, ${date}`) };
}

function citeList(copy: Copy, { commit, date }: CopyOfList): CitedFile {
  return {
    name: 'councillors',
    copy,
    path: LIST,
    commit,
    date,
    title: 'Members of the House of Councillors of Japan',
    publisher: 'SmartNews Media Research Institute',
    licence: 'MIT',
  };
}

interface Term {
  readonly councillor: Councillor;
  readonly fact: SourceFact;
}

/** A stay whose end the copies do not show, even by its year, is left out. */
function termsOf(
  stays: readonly Stay[],
  post: string,
  cite: (one: CopyOfList) => string,
  left: string[],
): Term[] {
  return stays.flatMap((stay) => {
    const { councillor, before, last, first, after } = stay;
    const end = stayEnd(stay);
    if (end === undefined) {
      left.push(`${councillor.name}, ${post}: gone between ${last.date} and ${after?.date}`);
      return [];
    }
    // Who was in the chair before the oldest copy came to it on a day that no copy shows.
    const shown = before === undefined ? undefined : shownChange(before, first);
    const from = post === SEAT ? seatStart(stay) : shown;
    const seen = [...(before === undefined ? [] : [first]), last, ...(after ? [after] : [])];
    const fact: SourceFact = {
      kind: 'office',
      post,
      ...(from === undefined ? {} : { from }),
      ...(end === 'open' ? {} : { to: end }),
      sources: [...new Set(seen.map(cite))],
    };
    return [{ councillor, fact }];
  });
}

type FindItem = (councillor: Councillor) => { found: Romanised; source: string } | undefined;

function wikidataFinder(copy: Copy, { cite }: Citations): FindItem {
  const statements = readStatements(copy.text(LEGISLATORS).text, LEGISLATORS);
  const find = romanisedFinder(statements);
  const title = 'Members of the parliament of Japan in Wikidata, with their terms';
  const cited = { name: 'wikidata-japan-members', path: LEGISLATORS, title };
  return ({ life, reading }) => {
    const found = find({ birth: birthIn(life), reading });
    return found && { found, source: cite(citeWikidata(copy, cited)) };
  };
}

/** Latin letters first, where Wikidata has the person; else as the House writes the name. */
function toPerson(own: readonly Term[], find: FindItem, day: string): BulkPerson {
  const councillor = own
    .map((term) => term.councillor)
    .toSorted(byElections)
    .at(-1);
  if (councillor === undefined) throw new Error('a person without terms');
  const known = find(councillor);
  const [family = '', given = family] = councillor.name.split(/\s+/);
  const written = { name: given === family ? family : `${family}${given}`, family, given };
  const reading = {
    name: councillor.reading.replace(/\s+/, ' '),
    note: 'transliteration',
    lang: 'ja',
  } as const;
  return {
    ids: { ...(known ? { wikidata: known.found.item } : {}), sangiin: councillor.id },
    ...(known
      ? nameParts(known.found.name)
      : { name: written.name, given_name: written.given, family_name: written.family }),
    other_names: [
      ...(known ? [{ name: written.name, note: 'alias' as const, lang: 'ja' }] : []),
      ...(reading.name === written.name ? [] : [reading]),
    ],
    birth_date: birthIn(councillor.life),
    verified: day,
    sources: known ? [known.source] : [],
    facts: own.map(({ fact }) => fact),
  };
}

function byElections(one: Councillor, other: Councillor): number {
  return one.elected.length - other.elected.length;
}

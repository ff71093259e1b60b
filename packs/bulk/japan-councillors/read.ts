import { groupBy } from '../../../utils/group-by';
import type { SourceFact, SourceFile } from '../../source-format';
import { type CitedFile, citations } from '../citations';
import type { Copy } from '../copy';
import { toPersons } from '../people';
import { AREAS, CHAIRS, ORGANIZATIONS, POSTS, SEAT } from './ground';
import { type CopyOfList, readCouncillors, type Stay, staysIn } from './list';
import { type Term, toPerson, wikidataFinder } from './person';
import { seatStart, shownChange, stayEnd } from './terms';

/** Repositories that the pack is read from: the members of the House, and legislators in Wikidata. */
export const JAPAN_REPOSITORIES = [
  'smartnews-smri/house-of-councillors',
  'every-politician-scrapers/japan-ministers',
] as const;

const LIST = 'data/giin.csv';

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

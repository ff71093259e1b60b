import type { PersonLine } from '../../../utils/storage/model';

/** One search, and what its answer must hold. */
export interface Search {
  readonly kind: SearchKind;
  readonly query: string;
  readonly isAnswered: (lines: readonly PersonLine[]) => boolean;
}

/** The ways of searching that are timed apart. */
export const SEARCH_KINDS = [
  'the beginning of a name',
  'a full name',
  'a name with a typo',
  'an office',
  'an office and a year',
  'a name and an office',
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** First eight, as a list under a search box shows them. */
export const SEARCH_LIMIT = 8;

/** Borne by somebody in the real list and in the made one. */
const OFFICES = ['ambassador', 'member', 'judge', 'mayor', 'director'] as const;
const YEARS = [1995, 2003, 2010, 2016, 2019, 2022] as const;
const LETTERS_BEGUN = 3;

/** So many searches of each kind, no two of them alike. */
export function searchesIn(names: readonly string[], ofEach: number): Search[] {
  const step = Math.floor(names.length / ofEach);
  return Array.from({ length: ofEach }, (_, at) => at).flatMap((at) => {
    const name = names[at * step] ?? '';
    const office = OFFICES[at % OFFICES.length] ?? '';
    const year = YEARS[Math.floor(at / OFFICES.length) % YEARS.length];
    return SEARCH_KINDS.map((kind) => searchOf(kind, { name, office, year: `${year}` }));
  });
}

function searchOf(
  kind: SearchKind,
  { name, office, year }: Readonly<Record<'name' | 'office' | 'year', string>>,
): Search {
  const [given = '', family = ''] = name.split(' ');
  const named = (lines: readonly PersonLine[]) => lines.some(({ person }) => person.name === name);
  const held = (lines: readonly PersonLine[]) =>
    lines.length > 0 && lines.some(({ asked }) => asked?.fact !== undefined);
  switch (kind) {
    case 'the beginning of a name':
      return {
        kind,
        query: family.slice(0, LETTERS_BEGUN),
        isAnswered: ({ length }) => length > 0,
      };
    case 'a full name':
      return { kind, query: name, isAnswered: named };
    case 'a name with a typo':
      return { kind, query: `${given} ${swapped(family)}`, isAnswered: named };
    case 'an office':
      return { kind, query: office, isAnswered: ({ length }) => length === SEARCH_LIMIT };
    case 'an office and a year':
      return { kind, query: `${office} ${year}`, isAnswered: held };
    case 'a name and an office':
      // Most never held it: then every step of the search is gone through.
      return { kind, query: `${family} ${office}`, isAnswered: () => true };
  }
}

/** A word with its third and fourth letter the wrong way round. */
function swapped(word: string): string {
  return `${word.slice(0, 2)}${word.charAt(3)}${word.charAt(2)}${word.slice(4)}`;
}

import { goesBy } from '../../names/initials';
import type { Day, Person } from '../../people/person';
import { isOwn } from '../choose/bearers';
import { holdsOffice } from '../choose/choose-person';
import { VERY_PROMINENT } from '../constants';
import { isArticle, isOtherWord } from '../cues/word-kinds';
import type { Span, TokenisedRun } from '../model';
import type { Applicable } from '../rule';
import type { Article } from './model';

/** Words after which a lone name is rather a place. */
const BEFORE_PLACES: ReadonlySet<string> = new Set(
  'in at near from to of across around'.split(' '),
);

/** A bare name of somebody well known, with nothing that addresses them. */
interface BareName {
  readonly run: TokenisedRun;
  readonly span: Span;
  readonly people: readonly Person[];
  readonly article: Article;
}

/** Bare names that are not surely a name, or for whose bearer the article does not speak. */
export const NOT_ALONE: readonly Applicable<BareName>[] = [
  {
    id: 'bare-in-headline',
    example: '[Ada Quill|quill] Meets Zorn Again Today',
    counterExample: '[Ada Quill|quill] met [Zorn|zorn].',
    on: '2021-01-01',
    applies: ({ run }) => run.style !== 'sentence',
  },
  {
    id: 'bare-common-word',
    example: '[Ada Quill|quill] sat by a zorn. Later Zorn left.',
    counterExample: '[Ada Quill|quill] sat. Later [Zorn|zorn] left.',
    on: '2021-01-01',
    applies: ({ run, span, article }) => {
      const key = keyAt(run, span.from);
      return article.words.small.has(key) || isOtherWord(key);
    },
  },
  {
    id: 'bare-place',
    example: '[Ada Quill|quill] lives in Zorn.',
    counterExample: '[Ada Quill|quill] lives with [Zorn|zorn].',
    on: '2021-01-01',
    applies: ({ run, span }) => BEFORE_PLACES.has(wordBefore(run, span)),
  },
  {
    id: 'bare-after-article',
    example: '[Ada Quill|quill] drove the Zorn.',
    counterExample: '[Ada Quill|quill] drove with [Zorn|zorn].',
    on: '2021-01-01',
    applies: ({ run, span }) => isArticle(wordBefore(run, span)),
  },
  {
    id: 'bare-without-support',
    example: 'So spoke Zorn.',
    counterExample: 'So spoke [Ada Quill|quill], and [Zorn|zorn].',
    on: '2021-01-01',
    applies: ({ run, span, people, article: { namedInFull, published } }) => {
      const key = keyAt(run, span.from);
      if (people.some((person) => isOwn(person) || goesBy(person, key))) return false;
      return namedInFull.size === 0 || !people.some((person) => isOfTheDay(person, published));
    },
  },
];

function keyAt({ words }: TokenisedRun, at: number): string {
  return words[at]?.key ?? '';
}

function wordBefore(run: TokenisedRun, { from }: Span): string {
  return run.words[from - 1]?.key ?? run.before.at(-1) ?? '';
}

/** In office on the day; where that is not known, living, an office holder and on all lips. */
function isOfTheDay(person: Person, published: Day | undefined): boolean {
  if (published !== undefined) return holdsOffice(person, published);
  if ((person.prominence ?? 0) < VERY_PROMINENT) return false;
  return person.death === undefined && person.facts.some(({ kind }) => kind === 'office');
}

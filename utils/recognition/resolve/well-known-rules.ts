import type { Honorific } from '../../names/honorifics';
import type { Person } from '../../people/person';
import { hasSecondInitial, isOwn } from '../choose/bearers';
import { tenureOf } from '../choose/office-held';
import type { PublicRank } from '../choose/public-rank';
import { isPossessor, sideAfter } from '../cues/after';
import { sideBefore } from '../cues/before';
import type { CandidateKey, Span, TitledName, TokenisedRun } from '../model';
import type { Applicable } from '../rule';
import type { Dropped } from '../trace/trace';
import { isOfTheDay } from './bare-names';
import type { Article, KnownNames } from './model';
import { cluesOf } from './titled-names';

/** A name that well-known people bear, with those of them who may be meant. */
export interface WellKnownName {
  readonly run: TokenisedRun;
  readonly span: Span;
  readonly key: string;
  /** The key, with the cases and the gender of whom it names. */
  readonly written: CandidateKey;
  /** Whether the reader said whose it is. */
  readonly said: boolean;
  readonly bearers: readonly Person[];
  readonly honorific: Honorific | undefined;
  /** The title of an office before the name. */
  readonly title: TitledName | undefined;
  /** Whether another title before the name is of an office somebody of them had. */
  readonly titled: boolean;
  /** Whether an initial of the given name stands before it. */
  readonly initialed: boolean;
  /** Whom form of address and title fit, namesakes told apart as far as may be. */
  readonly people: readonly Person[];
  /** Of the one who stands far above all others of the name on the article's day. */
  readonly rank: PublicRank;
  readonly known: KnownNames;
  readonly article: Article;
}

/** A reason for which a well-known name stands for nobody. */
interface Refusal extends Applicable<WellKnownName> {
  readonly why: Dropped;
}

/** Well-known names that stand for nobody, alone or addressed; the first that applies says why. */
export const NO_WELL_KNOWN_NAMES: readonly Refusal[] = [
  {
    id: 'well-known-and-stranger',
    why: 'stranger',
    example: '[Ada Quill|quill] met Una Zorn. Zorn left.',
    counterExample: '[Ada Quill|quill] met Una Smith. [Zorn|zorn] left.',
    on: '2021-01-01',
    applies: ({ key, known: { strangers } }) => strangers().byFamily.has(key),
  },
  {
    // Somebody of that name whom the article has named in full, though not here.
    id: 'well-known-and-another',
    why: 'stranger',
    example: '[Eva Zorn|eva] left. They met Mr Zorn.',
    counterExample: '[Ed Zorn|zorn] left. They met [Mr Zorn|zorn].',
    on: '2021-01-01',
    applies: ({ key, bearers, known }) => isAnothers(key, bearers, known),
  },
  {
    id: 'well-known-in-longer-name',
    why: 'longer-name',
    example: '[Ada Quill|quill] met Zorn Smith.',
    counterExample: '[Ada Quill|quill] met [Zorn|zorn], Smith too.',
    on: '2021-01-01',
    applies: ({ run, span, written, article: { words } }) =>
      sideBefore(run, span, words) !== 'free' ||
      (sideAfter(run, span, words) !== 'free' && !isPossessor(run, span, [written])),
  },
  {
    id: 'family-after-sir',
    why: 'form-of-address',
    example: '[Ada Quill|quill] met Sir Zorn.',
    counterExample: '[Ada Quill|quill] met [Mr Zorn|zorn].',
    on: '2021-01-01',
    applies: ({ honorific }) => honorific?.takes.includes('family') === false,
  },
  {
    id: 'form-of-address-of-others',
    why: 'form-of-address',
    example: '[Ada Quill|quill] met Mrs Zorn.',
    counterExample: '[Ada Quill|quill] met [Mr Zorn|zorn].',
    on: '2021-01-01',
    applies: ({ people }) => people.length === 0,
  },
  {
    // A president of the name whom the list has not.
    id: 'title-of-others',
    why: 'no-holder',
    example: '[Ada Quill|quill] met President Zorn.',
    counterExample: '[Ada Quill|quill] met Mayor [Zorn|zorn].',
    on: '2021-01-01',
    applies: ({ title, people, article }) =>
      title !== undefined &&
      !people.some((person) => isOwn(person) || tenureOf(person, title, cluesOf(article))),
  },
  {
    // "J. Russell" may be anybody, but for those whom the news of the day is full of.
    id: 'initial-of-no-office',
    why: 'not-clear',
    example: '[Ada Quill|quill] met E. Vorn.',
    counterExample: '[Ada Quill|quill] met [E. Zorn|zorn].',
    on: '2021-01-01',
    applies: ({ initialed, written, people, article: { published } }) =>
      initialed &&
      !people.some(
        (person) => isOwn(person) || isOfTheDay(person, published) || hasBoth(person, written),
      ),
  },
  {
    id: 'several-well-known',
    why: 'namesakes',
    example: '[Ada Quill|quill] met Lorn.',
    counterExample: '[Ada Quill|quill] met [Mr Lorn|max].',
    on: '2021-01-01',
    applies: ({ people }) => people.length > 1,
  },
];

/** Whether the record knows the second of two initials: few of one family name share both. */
function hasBoth(person: Person, { key, second = INITIALS.exec(key)?.[1] }: CandidateKey): boolean {
  return second !== undefined && hasSecondInitial(person, second);
}

/** Two letters and a family name. */
const INITIALS = /^\p{L}(\p{L}) /u;

function isAnothers(key: string, bearers: readonly Person[], { forms }: KnownNames): boolean {
  const unlocked = forms.get(key);
  return unlocked !== undefined && !unlocked.some((form) => bearers.includes(form.unlocked.person));
}

import { isCommonName, mayComeFirst } from '../../names/common-names';
import { goesBy } from '../../names/initials';
import { isParticle } from '../../names/particles';
import type { Day, Person } from '../../people/person';
import { isOwn } from '../choose/bearers';
import { holdsOffice } from '../choose/choose-person';
import { FIRST_RANK, type PublicRank, SECOND_RANK } from '../choose/public-rank';
import { VERY_PROMINENT } from '../constants';
import { titlesBefore } from '../cues/office-titles';
import { hasCircle, isTied, type PlacedName, says, signOf } from '../cues/person-signs';
import { isSign } from '../cues/sign-words';
import { isArticle, isOtherWord } from '../cues/word-kinds';
import { isCalendarUse, isMonth } from '../cues/word-use';
import type { Span, TokenisedRun } from '../model';
import type { Applicable } from '../rule';
import { isOfOwnLanguage, speaksOfTheirLand } from './lands-spoken';
import type { Article, KnownNames } from './model';

/** Words after which a lone name is a place. */
const WITHIN_PLACES: ReadonlySet<string> = new Set('in at near across around'.split(' '));
/** Words after which it is rather a place, unless it is the name of one of the highest. */
const BESIDE_PLACES: ReadonlySet<string> = new Set('from to of'.split(' '));

/** Titles that any politician may have before a name. */
const OF_ANYBODY: ReadonlySet<string> = new Set(
  'nominee candidate republican democrat democratic labour conservative former ex'.split(' '),
);

/** Whether a title says nothing of who is meant: "Republican Doe", "Gobierno Doe". */
function mayBeAnybodys(title: string, language: string): boolean {
  return OF_ANYBODY.has(title) || isSign('ofSomebody', title, language);
}

/** A bare name of somebody well known, with nothing that addresses them. */
interface BareName {
  readonly run: TokenisedRun;
  readonly span: Span;
  readonly people: readonly Person[];
  /** Of the one person meant, on the article's day; 0 where several may be, or no day is known. */
  readonly rank: PublicRank;
  /** Whether the reader said whose it is. */
  readonly said: boolean;
  readonly known: KnownNames;
  readonly article: Article;
}

/** Bare names that are not surely a name, or for whose bearer the article does not speak. */
export const NOT_ALONE: readonly Applicable<BareName>[] = [
  {
    id: 'bare-in-headline',
    example: '[Ada Quill|quill] Meets Zorn Again Today',
    counterExample: '[Ada Quill|quill] met [Zorn|zorn].',
    on: '2021-01-01',
    applies: (name) => isInHeadline(name) && !isBackedInHeadline(name),
  },
  {
    id: 'bare-common-word',
    example: '[Ada Quill|quill] sat by a zorn. Later Zorn left.',
    counterExample: '[Ada Quill|quill] sat. Later [Zorn|zorn] left.',
    on: '2021-01-01',
    applies: ({ run, span, article }) => {
      const key = keyAt(run, span.from);
      return span.to - span.from === 1 && (article.words.small.has(key) || isOtherWord(key));
    },
  },
  {
    // "Kim Soo-hyun" is a Kim, too, and "Una Lee Siu-po" a Lee.
    id: 'bare-of-stranger-family-first',
    example: 'In Sorland sang Kim Soo-hyun. Kim left.',
    counterExample: 'In Sorland sang Una Smith. [Kim|kim] left.',
    on: '2021-01-01',
    applies: ({ run, span, known: { strangers } }) => {
      const key = keyAt(run, span.from);
      return mayComeFirst(key) && strangers().words.has(key);
    },
  },
  {
    id: 'bare-common-name',
    example: 'So [Varn|varn] said. Kim left.',
    counterExample: 'So [Varn|varn] said. [Kim|kim] left Sorland.',
    on: '2021-01-01',
    applies: ({ run, span, people: [person], known: { lands }, article }) => {
      if (span.to - span.from > 1 || !isCommonName(keyAt(run, span.from))) return false;
      const title = titlesBefore(run, span).at(-1);
      if (title !== undefined && !mayBeAnybodys(title, article.words.language)) return true;
      if (isParticle(run.after[0] ?? '')) return true;
      return (
        person === undefined ||
        !(speaksOfTheirLand(person, lands()) || isOfOwnLanguage(person, article.words.language))
      );
    },
  },
  {
    // Said and owned it is somebody's; else it may be the month everywhere.
    id: 'bare-month',
    example: 'Rain fell until May.',
    counterExample: 'Rain fell. [May|pam]’s plan failed.',
    on: '2021-01-01',
    applies: (name) => {
      const { run, span } = name;
      if (!isMonth(run, span)) return false;
      const owns = run.words[span.to - 1]?.possessive === true;
      return isCalendarUse(run, span) || !(owns || says(placed(name)));
    },
  },
  {
    id: 'bare-firm',
    example: 'Varn’s shareholders said no. Varn left.',
    counterExample: '[Varn|varn]’s voters said no. [Varn|varn] left.',
    on: '2021-01-01',
    applies: ({ run, span, article: { words } }) => words.firms.has(keyAt(run, span.from)),
  },
  {
    id: 'bare-place',
    example: '[Ada Quill|quill] lives in Zorn.',
    counterExample: '[Ada Quill|quill] lives with [Zorn|zorn].',
    on: '2021-01-01',
    applies: (name) => {
      const before = wordBefore(name);
      if (isHigh(name) && isOfSomebody(name)) return false;
      return WITHIN_PLACES.has(before) || (BESIDE_PLACES.has(before) && !isHigh(name));
    },
  },
  {
    id: 'bare-after-article',
    example: '[Ada Quill|quill] drove the Zorn.',
    counterExample: '[Ada Quill|quill] drove with [Zorn|zorn].',
    on: '2021-01-01',
    applies: (name) =>
      isArticle(wordBefore(name), name.article.words.language) &&
      !(isHigh(name) && isOfSomebody(name)),
  },
  {
    id: 'bare-without-support',
    example: 'So spoke Zorn.',
    counterExample: 'So spoke [Ada Quill|quill], and [Zorn|zorn].',
    on: '2021-01-01',
    applies: (name) => !hasSupport(name) && !isFirst(name) && !hasSign(name),
  },
];

/** Whether who is meant is of the first rank: nobody else of a name that is rare is. */
function isFirst({ rank }: BareName): boolean {
  return rank === FIRST_RANK;
}

/** Whether the article's day has somebody meant who stands above all others of the name. */
function isHigh({ rank }: BareName): boolean {
  return rank >= SECOND_RANK;
}

function hasSign(name: BareName): boolean {
  return isHigh(name) && signOf(placed(name)) !== undefined;
}

/** Whether what follows belongs to somebody: "the Trump administration", "a Trump-era rule". */
function isOfSomebody(name: BareName): boolean {
  const { run, span } = name;
  if (run.words[span.to - 1]?.possessive === true) return true;
  return isTied(placed(name)) || hasCircle(placed(name));
}

/** In title case or capitals all words have a capital, so that none says it is a name. */
function isInHeadline({ run }: BareName): boolean {
  return run.style !== 'sentence';
}

/** Whether the article's running text has the name as somebody's, or a sign stands beside it. */
function isBackedInHeadline(name: BareName): boolean {
  const { run, span, known } = name;
  if (run.style !== 'title' && run.style !== 'capitals') return false;
  return known.inText.has(keyAt(run, span.from)) || hasSign(name);
}

/** Whether somebody is named in full, and who is meant is in office; or the reader knows them. */
function hasSupport(name: BareName): boolean {
  const { people, article, said } = name;
  if (said || people.some(isOwn) || goesByIt(name)) return true;
  const { namedInFull, published } = article;
  return namedInFull.size > 0 && people.some((person) => isOfTheDay(person, published));
}

function goesByIt({ run, span, people }: BareName): boolean {
  return people.some((person) => goesBy(person, keyAt(run, span.from)));
}

function placed({ run, span, article: { words } }: BareName): PlacedName {
  return { run, span, language: words.language, names: words.names };
}

function keyAt({ words }: TokenisedRun, at: number): string {
  return words[at]?.key ?? '';
}

function wordBefore({ run, span: { from } }: BareName): string {
  return run.words[from - 1]?.key ?? run.before.at(-1) ?? '';
}

/** Whether somebody is in office on the day; where that is not known, living, an office holder and on all lips. */
export function isOfTheDay(person: Person, published: Day | undefined): boolean {
  if (published !== undefined) return holdsOffice(person, published);
  if ((person.prominence ?? 0) < VERY_PROMINENT) return false;
  return person.death === undefined && person.facts.some(({ kind }) => kind === 'office');
}

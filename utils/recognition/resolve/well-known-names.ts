import { goesBy } from '../../names/initials';
import type { Day, Person } from '../../people/person';
import { isOwn } from '../choose/bearers';
import { choosePerson, holdsOffice } from '../choose/choose-person';
import { CONFIDENCE, VERY_PROMINENT } from '../constants';
import { sideAfter } from '../cues/after';
import { sideBefore } from '../cues/before';
import { genderFits, honorificBefore } from '../cues/forms-of-address';
import { titleFits, titlesBefore } from '../cues/office-titles';
import { isArticle, isOtherWord } from '../cues/word-kinds';
import type { Claim, Span, TokenisedRun } from '../model';
import { type Applicable, firstOf } from '../rule';
import { traceDropped } from '../trace/trace';
import { overlapsAny } from './claim';
import type { Article, ClaimedRun, KnownNames } from './model';

/** Words after which a lone name is rather a place. */
const BEFORE_PLACES: ReadonlySet<string> = new Set(
  'in at near from to of across around'.split(' '),
);

/** A bare name of somebody well known, with nothing that addresses them. */
interface BareName {
  readonly run: TokenisedRun;
  readonly span: Span;
  readonly person: Person;
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
    applies: ({ run, span, person, article: { namedInFull, published } }) => {
      if (isOwn(person) || goesBy(person, keyAt(run, span.from))) return false;
      return namedInFull.size === 0 || !isOfTheDay(person, published);
    },
  },
];

function keyAt({ words }: TokenisedRun, at: number): string {
  return words[at]?.key ?? '';
}

function wordBefore(run: TokenisedRun, { from }: Span): string {
  return run.words[from - 1]?.key ?? run.before.at(-1) ?? '';
}

/** Finds names that stand alone for somebody so well known that the full name is never given. */
export function findWellKnownNames(
  toRead: ClaimedRun,
  known: KnownNames,
  article: Article,
): readonly Claim[] {
  const { run, candidates, claims } = toRead;
  const found: Claim[] = [];
  for (const span of candidates) {
    const key = span.keys[0]?.key ?? '';
    const bearers = wellKnown(article, key, span, run);
    if (bearers.length === 0 || overlapsAny(span, [...claims, ...found])) continue;
    // Also somebody of that name whom the article has named in full, though not here.
    if (known.strangers.has(key) || isAnothers(key, bearers, known)) {
      traceDropped(article.trace, { run, span, people: bearers }, 'stranger');
      continue;
    }
    const claim = claimWellKnown({ run, span, bearers }, article);
    if (claim !== undefined) found.push(claim);
  }
  return found;
}

function isAnothers(key: string, bearers: readonly Person[], { forms }: KnownNames): boolean {
  const unlocked = forms.get(key);
  return unlocked !== undefined && !unlocked.some((form) => bearers.includes(form.unlocked.person));
}

function wellKnown(
  { bearers }: Article,
  key: string,
  span: Span,
  { words }: TokenisedRun,
): readonly Person[] {
  const lone = span.to - span.from === 1;
  if (lone && words[span.from]?.casing === 'capitals' && key.length >= FEWEST_INITIALS) {
    const people = bearers.of(key, ['alias']).filter((person) => goesBy(person, key));
    if (people.length > 0) return people;
  }
  return bearers.wellKnown(key, lone ? ['family', 'full', 'alias'] : ['family']);
}

/** Two letters are too often something else. */
const FEWEST_INITIALS = 3;

interface WellKnown {
  readonly run: TokenisedRun;
  readonly span: Span;
  readonly bearers: readonly Person[];
}

function claimWellKnown({ run, span, bearers }: WellKnown, article: Article): Claim | undefined {
  const { words, published, trace } = article;
  const dropped = { run, span, people: bearers };
  if (sideBefore(run, span, words) !== 'free' || sideAfter(run, span, words) !== 'free')
    return traceDropped(trace, dropped, 'longer-name');
  const honorific = honorificBefore(run, span);
  if (honorific !== undefined && !honorific.takes.includes('family'))
    return traceDropped(trace, dropped, 'form-of-address');
  const fitting = bearers.filter((person) => genderFits(person, honorific));
  const titles = titlesBefore(run, span);
  const titled = fitting.filter((person) => titleFits(person, titles, published));
  const { people } = choosePerson(titled.length > 0 ? titled : fitting, { published });
  const [person, another] = people;
  if (person === undefined) return traceDropped(trace, dropped, 'form-of-address');
  if (another !== undefined) return traceDropped(trace, dropped, 'namesakes');
  const addressed = honorific !== undefined || titled.length > 0;
  const unclear = addressed ? undefined : firstOf(NOT_ALONE, { run, span, person, article });
  if (unclear !== undefined) return traceDropped(trace, dropped, 'not-clear', unclear.id);
  const confidence = addressed ? CONFIDENCE.prominentWithTitle : CONFIDENCE.prominentAlone;
  const rule = isOwn(person) ? 'own-choice' : 'prominent-surname';
  return { run, span, people, confidence, reason: { rule } };
}

/** In office on the day; where that is not known, living, an office holder and on all lips. */
function isOfTheDay(person: Person, published: Day | undefined): boolean {
  if (published !== undefined) return holdsOffice(person, published);
  if ((person.prominence ?? 0) < VERY_PROMINENT) return false;
  return person.death === undefined && person.facts.some(({ kind }) => kind === 'office');
}

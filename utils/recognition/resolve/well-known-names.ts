import type { Honorific } from '../../names/honorifics';
import { goesBy } from '../../names/initials';
import type { Person } from '../../people/person';
import { isOwn } from '../choose/bearers';
import { choosePerson } from '../choose/choose-person';
import { tenureOf } from '../choose/office-held';
import { CONFIDENCE } from '../constants';
import { sideAfter } from '../cues/after';
import { sideBefore } from '../cues/before';
import { addressFits, honorificBefore } from '../cues/forms-of-address';
import { titleFits, titlesBefore } from '../cues/office-titles';
import { isOfOtherPlace } from '../cues/peers';
import type { Candidate, Claim, Span, TitledName, TokenisedRun } from '../model';
import { type Applicable, firstOf } from '../rule';
import { type Dropped, traceDropped } from '../trace/trace';
import { NOT_ALONE } from './bare-names';
import { claimFree } from './claim';
import type { Article, ClaimedRun, KnownNames } from './model';
import { cluesOf } from './titled-names';

/** A name that well-known people bear, with those of them who may be meant. */
interface WellKnownName {
  readonly run: TokenisedRun;
  readonly span: Span;
  readonly key: string;
  readonly bearers: readonly Person[];
  readonly honorific: Honorific | undefined;
  /** The title of an office before the name. */
  readonly title: TitledName | undefined;
  /** Whether another title before the name is of an office somebody of them had. */
  readonly titled: boolean;
  /** Whom form of address and title fit, namesakes told apart as far as may be. */
  readonly people: readonly Person[];
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
    applies: ({ key, known: { strangers } }) => strangers.has(key),
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
    applies: ({ run, span, article: { words } }) =>
      sideBefore(run, span, words) !== 'free' || sideAfter(run, span, words) !== 'free',
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
    id: 'several-well-known',
    why: 'namesakes',
    example: '[Ada Quill|quill] met Lorn.',
    counterExample: '[Ada Quill|quill] met [Mr Lorn|max].',
    on: '2021-01-01',
    applies: ({ people }) => people.length > 1,
  },
];

function isAnothers(key: string, bearers: readonly Person[], { forms }: KnownNames): boolean {
  const unlocked = forms.get(key);
  return unlocked !== undefined && !unlocked.some((form) => bearers.includes(form.unlocked.person));
}

/** Finds names that stand alone for somebody so well known that the full name is never given. */
export function findWellKnownNames(
  toRead: ClaimedRun,
  known: KnownNames,
  article: Article,
): readonly Claim[] {
  return claimFree(toRead, (candidate) => {
    const name = wellKnownName(toRead, candidate, known, article);
    return name && claimWellKnown(name);
  });
}

function wellKnownName(
  { run, titled: titledNames = [] }: ClaimedRun,
  span: Candidate,
  known: KnownNames,
  article: Article,
): WellKnownName | undefined {
  const key = span.keys[0]?.key ?? '';
  const bearers = wellKnown(article, key, span, run);
  if (bearers.length === 0) return undefined;
  const { published } = article;
  const honorific = honorificBefore(run, span);
  const fitting = bearers.filter(
    (person) => addressFits(person, honorific) && !isOfOtherPlace(run, span, person),
  );
  // A title of an office alone tells who is meant, or that nobody of the list is.
  const title = titledNames.find(({ candidate }) => candidate === span);
  const titles = title === undefined ? titlesBefore(run, span) : [];
  const titled = fitting.filter((person) => titleFits(person, titles, published));
  const { people } = choosePerson(titled.length > 0 ? titled : fitting, { published });
  const name = { run, span, key, bearers, honorific, title, people, known, article };
  return { ...name, titled: titled.length > 0 };
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

function claimWellKnown(name: WellKnownName): Claim | undefined {
  const { run, span, bearers, honorific, titled, people, article } = name;
  const dropped = { run, span, people: bearers };
  const refusal = firstOf(NO_WELL_KNOWN_NAMES, name);
  if (refusal !== undefined) return traceDropped(article.trace, dropped, refusal.why, refusal.id);
  const addressed = honorific !== undefined || titled;
  const unclear = addressed ? undefined : firstOf(NOT_ALONE, name);
  if (unclear !== undefined) return traceDropped(article.trace, dropped, 'not-clear', unclear.id);
  const confidence = addressed ? CONFIDENCE.prominentWithTitle : CONFIDENCE.prominentAlone;
  const rule = people.some(isOwn) ? 'own-choice' : 'prominent-surname';
  return { run, span, people, confidence, reason: { rule } };
}

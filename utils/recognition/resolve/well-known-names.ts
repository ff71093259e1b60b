import { isCommonName } from '../../names/common-names';
import type { Honorific } from '../../names/honorifics';
import { goesBy, hasInitial } from '../../names/initials';
import type { KeyKind } from '../../names/name-keys';
import type { Day, Person } from '../../people/person';
import { wholeNameKeys } from '../candidates/candidates';
import { isOwn } from '../choose/bearers';
import { choosePerson } from '../choose/choose-person';
import { tenureOf } from '../choose/office-held';
import { type PublicRank, rankOn, SECOND_RANK } from '../choose/public-rank';
import { joinRecords } from '../choose/records';
import { CONFIDENCE } from '../constants';
import { isPossessor, sideAfter } from '../cues/after';
import { sideBefore } from '../cues/before';
import { addressFits, genderFits, honorificBefore } from '../cues/forms-of-address';
import { titleFits, titlesBefore } from '../cues/office-titles';
import { isOfOtherPlace } from '../cues/peers';
import type {
  Bearers,
  Candidate,
  CandidateKey,
  Claim,
  RunWord,
  Span,
  TitledName,
  TokenisedRun,
} from '../model';
import { type Applicable, firstOf } from '../rule';
import { type Dropped, traceDropped } from '../trace/trace';
import { NOT_ALONE } from './bare-names';
import { claimFree } from './claim';
import { speaksOfTheirLand } from './lands-spoken';
import type { Article, ClaimedRun, KnownNames } from './model';
import { cluesOf } from './titled-names';

/** A name that well-known people bear, with those of them who may be meant. */
interface WellKnownName {
  readonly run: TokenisedRun;
  readonly span: Span;
  readonly key: string;
  /** The key, with the cases and the gender of whom it names. */
  readonly written: CandidateKey;
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
  // Asked of every span with a capital: most are of nobody.
  if (!isBorne(span, run, article)) return undefined;
  const found = wholeNameKeys(span)
    .map((name) => ({ name, bearers: wellKnown(article, name, span, run) }))
    .find(({ bearers }) => bearers.length > 0);
  if (found === undefined) return undefined;
  const { bearers, name: written } = found;
  const { key } = written;
  const { published } = article;
  const honorific = honorificBefore(run, span);
  const fitting = bearers.filter(
    (person) => addressFits(person, honorific) && !isOfOtherPlace(run, span, person),
  );
  // A title of an office alone tells who is meant, or that nobody of the list is.
  const title = titledNames.find(({ candidate }) => candidate === span);
  const titles = title === undefined ? titlesBefore(run, span) : [];
  const titled = fitting.filter((person) => titleFits(person, titles, published));
  const chosen = chooseOfLand(titled.length > 0 ? titled : fitting, published, known);
  const name = { run, span, key, written, bearers, honorific, title, ...chosen, known, article };
  return { ...name, titled: titled.length > 0, initialed: isInitialed(run.words, span) };
}

/** Whether anybody of the list bears the span, or its family name after an initial. */
function isBorne({ keys, from, to }: Candidate, { words }: TokenisedRun, { bearers }: Article) {
  if (keys.some(({ key }) => bearers.has(key))) return true;
  return to - from === 2 && bearers.has(words[from + 1]?.key ?? '');
}

/**
 * Who stands far above all others of the name on the day, with their rank; else who is chosen as
 * among any namesakes, and no rank.
 */
function chooseByRank(
  people: readonly Person[],
  published: Day | undefined,
): Pick<WellKnownName, 'people' | 'rank'> {
  const all = joinRecords(people);
  const ranks = published === undefined ? [] : all.map((person) => rankOn(person, published));
  const highest = Math.max(0, ...ranks) as PublicRank;
  if (highest < SECOND_RANK) return { people: choosePerson(people, { published }).people, rank: 0 };
  const near = all.filter((_, at) => highest - (ranks[at] ?? 0) < FAR_ABOVE);
  return { people: near, rank: near.length === 1 ? highest : 0 };
}

/** Of several who stand as high, him of whose land alone the article speaks. */
function chooseOfLand(
  people: readonly Person[],
  published: Day | undefined,
  { lands }: KnownNames,
): Pick<WellKnownName, 'people' | 'rank'> {
  const chosen = chooseByRank(people, published);
  if (chosen.people.length < 2 || published === undefined) return chosen;
  const near = chosen.people.filter((person) => speaksOfTheirLand(person, lands()));
  const [person, another] = near;
  if (person === undefined || another !== undefined) return chosen;
  return { people: near, rank: rankOn(person, published) };
}

/** Steps of rank between two people of a name from which it means the higher alone. */
const FAR_ABOVE = 2;

function wellKnown(
  { bearers, published }: Article,
  name: CandidateKey,
  span: Span,
  { words }: TokenisedRun,
): readonly Person[] {
  const { key } = name;
  const lone = span.to - span.from === 1;
  if (isInitialed(words, span))
    return initialed(bearers, words.slice(span.from, span.to), published);
  if (lone && words[span.from]?.casing === 'capitals' && key.length >= FEWEST_INITIALS) {
    const people = bearers.of(key, ['alias']).filter((person) => goesBy(person, key));
    if (people.length > 0) return people;
  }
  const kinds: readonly KeyKind[] = lone ? ['family', 'full', 'alias'] : ['family'];
  return known(bearers, key, { kinds, published }).filter((person) => genderFits(person, name));
}

/** "E. Macron": an initial and a family name. */
function isInitialed(words: readonly RunWord[], { from, to }: Span): boolean {
  return to - from === 2 && words[from]?.initial === true && words[from + 1]?.gap !== 'hyphen';
}

/** The well known of a family name whose given name has the initial before it. */
function initialed(
  bearers: Bearers,
  [initial, family]: readonly RunWord[],
  published: Day | undefined,
): readonly Person[] {
  const key = family?.key ?? '';
  return known(bearers, key, { kinds: ['family'], published }).filter((person) =>
    hasInitial(person, initial?.key ?? ''),
  );
}

/** The well known of a name, and those who stand high on the day, be a prominence recorded or not. */
function known(
  bearers: Bearers,
  key: string,
  { kinds, published }: { kinds: readonly KeyKind[]; published: Day | undefined },
): readonly Person[] {
  const prominent = bearers.wellKnown(key, kinds);
  const high = highBearers(bearers.of(key, ['family']), published);
  return high.length === 0 ? prominent : [...new Set([...prominent, ...high])];
}

/** Those of a name who stand high on the day, though no prominence is recorded of them. */
function highBearers(people: readonly Person[], day: Day | undefined): readonly Person[] {
  if (day === undefined) return NOBODY;
  return people.filter((person) => rankOn(person, day) >= SECOND_RANK);
}

const NOBODY: readonly Person[] = [];

/** Bare names of an article whose bearers stand far above all others of them, by key. */
export interface HighNames {
  readonly rare: ReadonlyMap<string, Person>;
  /** Borne by so many that the article must speak of the land. */
  readonly common: ReadonlyMap<string, Person>;
}

/** Finds the words of an article that are the bare names of people who stand far above all others. */
export function highNames(runs: readonly ClaimedRun[], { bearers, published }: Article): HighNames {
  const rare = new Map<string, Person>();
  const common = new Map<string, Person>();
  if (published === undefined) return { rare, common };
  const keys = new Set(runs.flatMap(({ run }) => run.words.map(({ key }) => key)));
  for (const key of keys) {
    if (!bearers.has(key)) continue;
    const all = known(bearers, key, { kinds: ['family'], published });
    const { people, rank } = chooseByRank(all, published);
    const [person] = people;
    if (rank > 0 && person !== undefined) (isCommonName(key) ? common : rare).set(key, person);
  }
  return { rare, common };
}

/** Two letters are too often something else. */
const FEWEST_INITIALS = 3;

function claimWellKnown(name: WellKnownName): Claim | undefined {
  const { run, span, bearers, honorific, titled, people, article, initialed } = name;
  const dropped = { run, span, people: bearers };
  const refusal = firstOf(NO_WELL_KNOWN_NAMES, name);
  if (refusal !== undefined) return traceDropped(article.trace, dropped, refusal.why, refusal.id);
  const addressed = honorific !== undefined || titled || initialed;
  const unclear = addressed ? undefined : firstOf(NOT_ALONE, name);
  if (unclear !== undefined) return traceDropped(article.trace, dropped, 'not-clear', unclear.id);
  const confidence = addressed ? CONFIDENCE.prominentWithTitle : CONFIDENCE.prominentAlone;
  const rule = people.some(isOwn) ? 'own-choice' : 'prominent-surname';
  return { run, span, people, confidence, reason: { rule } };
}

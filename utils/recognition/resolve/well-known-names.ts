import { goesBy, hasInitial } from '../../names/initials';
import type { KeyKind } from '../../names/name-keys';
import type { Day, Person } from '../../people/person';
import { wholeNameKeys } from '../candidates/candidates';
import { isOwn, secondInitialFits } from '../choose/bearers';
import { CONFIDENCE } from '../constants';
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
  TokenisedRun,
} from '../model';
import { firstOf } from '../rule';
import { traceDropped } from '../trace/trace';
import { NOT_ALONE } from './bare-names';
import { claimFree, NO_CLAIMS } from './claim';
import { correctionOf } from './corrected';
import { chooseOfLand, known } from './high-names';
import type { Article, ClaimedRun, KnownNames } from './model';
import { NO_WELL_KNOWN_NAMES, type WellKnownName } from './well-known-rules';

/** Finds names that stand alone for somebody so well known that the full name is never given. */
export function findWellKnownNames(
  toRead: ClaimedRun,
  known: KnownNames,
  article: Article,
): readonly Claim[] {
  const { borne, claims } = toRead;
  if (borne.length === 0) return NO_CLAIMS;
  return claimFree({ candidates: borne, claims }, (candidate) => {
    const name = wellKnownName(toRead, candidate, known, article);
    return name && claimWellKnown(name);
  });
}

function wellKnownName(
  toRead: ClaimedRun,
  span: Candidate,
  known: KnownNames,
  article: Article,
): WellKnownName | undefined {
  const { run } = toRead;
  const said = saidOfOne(span, run, article);
  for (const written of wholeNameKeys(span)) {
    const bearers = said ? [said] : wellKnown(article, written, span, run);
    if (bearers.length === 0) continue;
    return nameOf(toRead, { span, written, bearers, said: said !== undefined }, known, article);
  }
  return undefined;
}

/** Whom the reader said that a name of one word means: it needs nothing else that speaks for them. */
function saidOfOne(span: Candidate, run: TokenisedRun, article: Article): Person | undefined {
  if (span.to - span.from !== 1) return undefined;
  const person = correctionOf(run, span, article)?.person ?? undefined;
  return person && addressFits(person, honorificBefore(run, span)) ? person : undefined;
}

type Borne = Pick<WellKnownName, 'written' | 'bearers' | 'said'> & { readonly span: Candidate };

/** Tells whom of its bearers a name may mean, by what stands before it and by who they are. */
function nameOf(
  { run, titled: titledNames = [] }: ClaimedRun,
  { span, written, bearers, said }: Borne,
  known: KnownNames,
  article: Article,
): WellKnownName {
  const { key } = written;
  const { published } = article;
  const honorific = honorificBefore(run, span);
  const fitting = bearers.filter(
    (person) => addressFits(person, honorific) && !isOfOtherPlace(run, span, person),
  );
  // A title of an office alone tells who is meant, or that nobody of the list is.
  const title = titledNames.find(({ candidate }) => candidate === span);
  const titles = title === undefined ? titlesBefore(run, span) : [];
  const titled =
    titles.length === 0 ? NOBODY : fitting.filter((person) => titleFits(person, titles, published));
  const { people, rank } = chooseOfLand(titled.length > 0 ? titled : fitting, published, known);
  const initialed = isInitialed(run.words, span);
  // Not spread, as this is asked of every borne name.
  // biome-ignore format: one line a kind
  return {
    run, span, key, written, said, known, article,
    bearers, people, rank,
    honorific, title, initialed, titled: titled.length > 0,
  };
}

function wellKnown(
  { bearers, published }: Article,
  name: CandidateKey,
  span: Span,
  { words }: TokenisedRun,
): readonly Person[] {
  const { key } = name;
  const lone = span.to - span.from === 1;
  if (isInitialed(words, span)) return initialed(bearers, name, published);
  if (lone && words[span.from]?.casing === 'capitals' && key.length >= FEWEST_INITIALS) {
    const people = bearers.of(key, ['alias']).filter((person) => goesBy(person, key));
    if (people.length > 0) return people;
  }
  const kinds: readonly KeyKind[] = lone ? ['family', 'full', 'alias'] : ['family'];
  return known(bearers, key, { kinds, published }).filter((person) => genderFits(person, name));
}

const NOBODY: readonly Person[] = [];

/** "E. Macron", "В. В. Путин": one or two initials and a family name. */
export function isInitialed(words: readonly RunWord[], { from, to }: Span): boolean {
  const length = to - from;
  if (length < 2 || length > 3 || words[from]?.initial !== true) return false;
  return words[to - 1]?.gap !== 'hyphen' && (length === 2 || words[from + 1]?.initial === true);
}

/** The well known of a family name whose given name has the initial before it. */
function initialed(
  bearers: Bearers,
  name: CandidateKey,
  published: Day | undefined,
): readonly Person[] {
  const bearing = known(bearers, afterInitial(name.key), { kinds: ['family'], published });
  const [first = '', second = name.second] = name.key.slice(0, name.key.indexOf(' '));
  const both = second === undefined ? name : { ...name, second };
  return bearing.filter(
    (person) =>
      genderFits(person, name) && hasInitial(person, first) && secondInitialFits(person, both),
  );
}

/** The key of a family name that an initial stands before: "e macron". */
export function afterInitial(key: string): string {
  return key.slice(key.indexOf(' ') + 1);
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
  // Whose it is is put in its place with the other corrections.
  const confidence = addressed ? CONFIDENCE.prominentWithTitle : CONFIDENCE.prominentAlone;
  const rule = people.some(isOwn) ? 'own-choice' : 'prominent-surname';
  return { run, span, people, confidence, reason: { rule } };
}

import type { Person } from '../../people/person';
import { isOwn } from '../choose/bearers';
import { CONFIDENCE, LEAST_CONFIDENCE } from '../constants';
import type { Claim } from '../model';
import { type Trace, traceDropped, traceWeighed, type WeighedFeature } from '../trace/trace';
import { FEATURES, isConfirmed } from './features';
import {
  type ArticleSaid,
  isFullName,
  type NamedPerson,
  namedPeople,
  personOf,
} from './in-article';
import { ALWAYS, LEAST_OF_CHOSEN, WEIGHTS } from './weights';

/** Somebody named in full, with what speaks for and against them. */
interface WeighedPerson {
  readonly features: readonly WeighedFeature[];
  readonly confirmed: boolean;
}

/**
 * Claims with the confidence of their way of reading raised or lowered by what speaks for or against
 * their person. Of whom no full name is sure enough, nothing is left, but for a chooser where several
 * bear that name. Whom the article does not name in full stays as read, and so do those whom the
 * reader added and those of whom no list says how well known they are.
 */
export function weighClaims(
  claims: readonly Claim[],
  article: ArticleSaid,
  trace?: Trace,
): readonly Claim[] {
  const people = new Map(
    Array.from(namedPeople(claims, article))
      .filter(([, { person }]) => isWeighed(person))
      .map(([id, named]) => [id, weighPerson(named)]),
  );
  const weighed = claims.map((claim) => weighClaim(claim, people, trace));
  const sure = new Set(weighed.filter(isSure).map((claim) => personOf(claim)?.id));
  return weighed.flatMap((claim) => {
    const id = personOf(claim)?.id ?? '';
    const person = people.get(id);
    return person === undefined || sure.has(id) ? [claim] : leaveOpen(claim, person, trace);
  });
}

/** A list that does not say how well known people are was chosen for them all, as was one's own. */
function isWeighed(person: Person): boolean {
  return person.prominence !== undefined && !isOwn(person);
}

function weighPerson(named: NamedPerson): WeighedPerson {
  const features = FEATURES.map(({ id, says, of }) => {
    const value = of(named);
    return { id, says, value, odds: value * WEIGHTS[id] };
  });
  return { features, confirmed: isConfirmed(named) };
}

function weighClaim(
  claim: Claim,
  people: ReadonlyMap<string, WeighedPerson>,
  trace: Trace | undefined,
): Claim {
  const person = people.get(personOf(claim)?.id ?? '');
  if (person === undefined) return claim;
  const before = claim.confidence;
  const odds = person.features.reduce((sum, feature) => sum + feature.odds, ALWAYS);
  const weighed = round(shareOf(logOdds(before) + odds));
  const holds = person.confirmed || (claim.namesakes && weighed >= LEAST_OF_CHOSEN);
  const confidence = holds ? Math.max(weighed, Math.min(before, LEAST_CONFIDENCE)) : weighed;
  traceWeighed(trace, claim, { before, confidence, ...person });
  return { ...claim, confidence };
}

function isSure(claim: Claim): boolean {
  return isFullName(claim) && claim.confidence >= LEAST_CONFIDENCE;
}

/** What is left of a claim of whom nothing is sure enough. */
function leaveOpen(claim: Claim, person: WeighedPerson, trace: Trace | undefined): Claim[] {
  const { run, span, people, namesakes = people } = claim;
  if (namesakes.length > 1) {
    const reason = { rule: 'several' } as const;
    return [{ run, span, people: namesakes, confidence: CONFIDENCE.several, reason }];
  }
  const [against] = person.features.toSorted((one, other) => one.odds - other.odds);
  traceDropped(trace, { run, span, people }, 'unsure', against?.id);
  return [];
}

function logOdds(share: number): number {
  return Math.log(share / (1 - share));
}

function shareOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** Two digits: a change of less is no reason to say a mention again. */
function round(share: number): number {
  return Math.round(share * 100) / 100;
}

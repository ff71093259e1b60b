import type { Person } from '../../people/person';
import { isOwn } from '../choose/bearers';
import { CONFIDENCE } from '../constants';
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
import { addOdds, isSure, sureness } from './sureness';
import { ALWAYS, WEIGHTS } from './weights';

/** Somebody named in full, with what speaks for and against them. */
interface WeighedPerson {
  readonly features: readonly WeighedFeature[];
  readonly confirmed: boolean;
}

/**
 * Claims with the confidence of their way of reading raised or lowered by what speaks for or against
 * their person. Of whom no full name is sure enough, nothing is left, but for a chooser where several
 * bear that name. Whom the article does not name in full stays as read, and so do those whom the
 * reader added, those of whom no list says how well known they are, and what stands by the reader's word.
 */
export function weighClaims(
  all: readonly Claim[],
  article: ArticleSaid,
  trace?: Trace,
): readonly Claim[] {
  const claims = all.filter((claim) => !claim.said);
  const people = new Map(
    Array.from(namedPeople(claims, article))
      .filter(([, { person }]) => isWeighed(person))
      .map(([id, named]) => [id, weighPerson(named)]),
  );
  const weighed = claims.map((claim) => weighClaim(claim, people, trace));
  const sure = new Set(
    weighed.filter((claim) => isFullName(claim) && isSure(claim)).map((one) => personOf(one)?.id),
  );
  const left = weighed.flatMap((claim) => {
    const id = personOf(claim)?.id ?? '';
    const person = people.get(id);
    return person === undefined || sure.has(id) ? [claim] : leaveOpen(claim, person, trace);
  });
  return claims.length === all.length ? left : [...left, ...all.filter(({ said }) => said)];
}

/** A list that does not say how well known people are was chosen for them all, as was one's own. */
function isWeighed(person: Person): boolean {
  return person.prominence !== undefined && !isOwn(person);
}

function weighPerson(named: NamedPerson): WeighedPerson {
  const features = FEATURES.map(({ id, of }) => {
    const value = of(named);
    return { id, value, odds: value * WEIGHTS[id] };
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
  const { confidence: before } = claim;
  const odds = person.features.reduce((sum, feature) => sum + feature.odds, ALWAYS);
  const { confirmed } = person;
  const weighed = addOdds(before, odds);
  const confidence = round(sureness({ before, weighed, confirmed }));
  traceWeighed(trace, claim, { before, confidence, full: isFullName(claim), ...person });
  return { ...claim, confidence };
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

/** Two digits: more would tell of a sureness that is not there. */
function round(share: number): number {
  return Math.round(share * 100) / 100;
}

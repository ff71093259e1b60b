import { normaliseName } from '../../names/normalise';
import type { Person } from '../../people/person';
import { wholeNameKeys } from '../candidates/candidates';
import { surfaceOf } from '../candidates/places';
import type { Mention, NameCorrection, NameCorrections } from '../contract';
import { genderFits, honorificBefore } from '../cues/forms-of-address';
import type { Candidate, Claim, Span, TokenisedRun } from '../model';
import type { Article, ClaimedRun } from './model';

/** No corrections at all. */
export const NO_CORRECTIONS: NameCorrections = new Map();

/** How sure the reader's own word is: nobody measures it. */
const SAID = 1;

/** The reader's word on a name: as it is written, or by a base form of it. */
export function correctionOf(
  run: TokenisedRun,
  span: Candidate,
  { corrections }: Pick<Article, 'corrections'>,
): NameCorrection | undefined {
  if (corrections.size === 0) return undefined;
  const written = corrections.get(correctionKey(surfaceOf(run, span)));
  if (written !== undefined) return written;
  const key = wholeNameKeys(span).find((one) => corrections.has(one.key));
  return key && corrections.get(key.key);
}

/** The form in which names are compared with corrected ones. */
export function correctionKey(name: string): string {
  return normaliseName(name);
}

/** The claim that the reader's word makes of a name; undefined: it is nobody's. */
export function claimSaid(
  run: TokenisedRun,
  span: Span,
  { person }: NameCorrection,
): Claim | undefined {
  if (person === null) return undefined;
  const reason = { rule: 'reader' as const, paragraph: run.block + 1 };
  return { run, span, people: [person], said: true, confidence: SAID, reason };
}

/**
 * Puts the reader's word in the place of what was read. Of a short name it yields to a full name of
 * somebody it says nothing of, unless it was said of this very article.
 */
export function correctClaims(
  claims: readonly Claim[],
  runs: readonly ClaimedRun[],
  article: Pick<Article, 'corrections'>,
): readonly Claim[] {
  if (article.corrections.size === 0) return claims;
  const candidates = new Map(runs.map((one) => [one.run, one.candidates]));
  return claims.flatMap((claim) => {
    const { run, span } = claim;
    if (claim.reason.rule === 'reader') return [claim];
    const said = correctionOf(run, candidateAt(span, candidates.get(run)), article);
    if (said === undefined || isOfAnother(claim, said)) return [claim];
    return said.person !== null && !genderFits(said.person, honorificBefore(run, span))
      ? [claim]
      : (claimSaid(run, span, said) ?? []);
  });
}

function candidateAt({ from, to }: Span, candidates: readonly Candidate[] = []): Candidate {
  return candidates.find((one) => one.from === from && one.to === to) ?? { from, to, keys: [] };
}

/** Whether the article itself gives the short name to somebody whom the reader did not speak of. */
function isOfAnother(
  { reason, people }: Claim,
  { here, instead, person }: NameCorrection,
): boolean {
  if (here || reason.unlockedBy === undefined) return false;
  return !people.some(({ id }) => id === person?.id || instead.includes(id));
}

/** Everybody whom the reader says that a name means. */
export function peopleSaid(corrections: NameCorrections): readonly Person[] {
  return Array.from(corrections.values(), ({ person }) => person).filter((one) => one !== null);
}

/** The same for offices: "the prime minister" of this article is somebody else, or nobody. */
export function correctOffices(
  mentions: readonly Mention[],
  corrections: NameCorrections,
): readonly Mention[] {
  if (corrections.size === 0) return mentions;
  return mentions.flatMap((mention) => {
    const said = corrections.get(correctionKey(mention.text));
    if (said === undefined) return [mention];
    if (said.person === null) return [];
    const { id } = said.person;
    const reason = { rule: 'reader' as const };
    return [{ ...mention, personId: id, candidates: [id], confidence: SAID, reason }];
  });
}

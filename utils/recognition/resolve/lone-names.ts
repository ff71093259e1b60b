import { nameWords } from '../../names/normalise';
import type { Person } from '../../people/person';
import { holdsOffice } from '../choose/choose-person';
import { sideAfter } from '../cues/after';
import { sideBefore } from '../cues/before';
import { canBeGivenName, isOtherWord } from '../cues/word-kinds';
import type { Candidate, TokenisedRun } from '../model';
import type { Article } from './model';

/** Letters of the shortest name of one word that stands for somebody. */
const SHORTEST = 6;

/**
 * Whom a single word names in full: somebody whose whole name it is, in office on the article's day,
 * where nobody else of the list has it in theirs. Nobody where the word may be something else.
 */
export function findLoneName(
  run: TokenisedRun,
  span: Candidate,
  { bearers, published, words }: Article,
): Person | undefined {
  const key = span.keys[0]?.key ?? '';
  if (published === undefined || key.length < SHORTEST || run.style !== 'sentence')
    return undefined;
  if (!bearers.has(key)) return undefined;
  const [person, another] = bearers.of(key, ['full', 'alias', 'family']);
  if (person === undefined || another !== undefined) return undefined;
  if (nameWords(person.name).length > 1 || !holdsOffice(person, published)) return undefined;
  if (words.small.has(key) || isOtherWord(key) || canBeGivenName(key)) return undefined;
  const isFree = sideBefore(run, span, words) === 'free' && sideAfter(run, span, words) === 'free';
  return isFree ? person : undefined;
}

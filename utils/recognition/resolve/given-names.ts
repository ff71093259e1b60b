import { comparePlaces, placeOf } from '../candidates/places';
import { CONFIDENCE } from '../constants';
import { honorificBefore } from '../cues/forms-of-address';
import { canBeGivenName, isArticle, isOtherWord } from '../cues/word-kinds';
import type { Claim } from '../model';
import type { Article, ShortName, StrangersByName } from './model';

/**
 * A given name alone: of the one person of the article who has it and was named in full before,
 * where no stranger has it and it is no common word and no place.
 */
export function claimGivenName(
  { run, span, names, forms }: ShortName,
  strangeGiven: StrangersByName,
  { words }: Article,
): Claim | undefined {
  if (honorificBefore(run, span) !== undefined || span.to - span.from > 1) return undefined;
  if (forms.some(({ part }) => part !== 'given')) return undefined;
  if (isArticle(run.words[span.from - 1]?.key ?? run.before.at(-1))) return undefined;
  const keys = names.map(({ key }) => key);
  if (keys.some((key) => strangeGiven.has(key) || words.small.has(key) || isOtherWord(key)))
    return undefined;
  // "Will" at the start of a sentence may be the word.
  if (span.from === 0 && keys.some(canBeGivenName) && run.opening === 'sentence') return undefined;
  const [only, another] = new Set(forms.map(({ unlocked }) => unlocked));
  const first = only?.places[0];
  if (only === undefined || another !== undefined || first === undefined) return undefined;
  if (comparePlaces(first, placeOf(run, span)) > 0) return undefined;
  return {
    run,
    span,
    people: [only.person],
    confidence: CONFIDENCE.givenName,
    reason: { rule: 'short-form', paragraph: first.block + 1, unlockedBy: only.fullName },
  };
}

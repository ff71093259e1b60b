import { joinKeys } from '../../names/normalise';
import { isParticle } from '../../names/particles';
import { isSuffix } from '../../names/suffixes';
import { comparePlaces, placeOf } from '../candidates/places';
import { startsSmall } from '../cues/before';
import { honorificBefore } from '../cues/forms-of-address';
import { headAfterName, isHeadBeforeName } from '../cues/head-words';
import { isNeutralAfter, isNeutralBefore, isTitleWord } from '../cues/word-kinds';
import type { ArticleWords, Claim, RunWord, Span, TokenisedRun } from '../model';
import { overlapsAny } from './claim';
import type { Stranger, StrangersByName } from './model';

/** Groups strangers by a part of their names. */
export function indexStrangers(
  strangers: readonly Stranger[],
  part: 'family' | 'given',
): StrangersByName {
  const byName = new Map<string, Stranger[]>();
  for (const stranger of [...strangers].sort((a, b) => comparePlaces(a.place, b.place))) {
    const same = byName.get(stranger[part]);
    if (same === undefined) byName.set(stranger[part], [stranger]);
    else same.push(stranger);
  }
  return byName;
}

/** The unlisted person a run names in full, if it does. */
export function findStranger(
  run: TokenisedRun,
  claims: readonly Claim[],
  article: ArticleWords,
): Stranger | undefined {
  const { words } = run;
  if (run.style !== 'sentence' || run.closing === 'ampersand') return undefined;
  const span = trim(run, article);
  const last = words[span.to - 1];
  const first = words[span.from];
  if (first === undefined || last === undefined || span.to - span.from < 2) return undefined;
  if (overlapsAny(span, claims) || isHeadBeforeName(first.key)) return undefined;
  if (headAfterName(last.key) !== undefined) return undefined;
  const family = familyKey(run, span);
  if (family === undefined || last.initial) return undefined;
  if (words.slice(span.from, span.to).every(isShouted)) return undefined;
  const { key: given } = first;
  return { family, given, place: placeOf(run, span), honorific: honorificBefore(run, span) };
}

/** In capitals amid text that is not: a headline's words, of which any may be no name. */
function isShouted({ casing, initial }: RunWord): boolean {
  return casing === 'capitals' || initial;
}

/** Leaves out what stands before and after a name without being part of it. */
function trim(run: TokenisedRun, article: ArticleWords): Span {
  const { words } = run;
  let from = 0;
  while (from < words.length && isBeside(run, from, article)) from++;
  let to = words.length;
  while (to > from && isNeutralAfter(words[to - 1]?.key ?? '')) to--;
  return { from, to };
}

function isBeside(run: TokenisedRun, at: number, article: ArticleWords): boolean {
  const word = run.words[at];
  if (word === undefined) return false;
  if (word.honorific !== undefined || isTitleWord(word.key)) return true;
  return isNeutralBefore(word.key) || startsSmall(run, at, article);
}

/** Nothing where no given name is left: "Smith-Harris" alone. */
function familyKey({ words }: TokenisedRun, span: Span): string | undefined {
  let to = span.to;
  if (to - span.from > 2 && isSuffix(words[to - 1]?.key ?? '')) to--;
  let from = to - 1;
  while (from > span.from && belongsToNext(words[from], words[from - 1])) from--;
  if (from === span.from) return undefined;
  return joinKeys(words.slice(from, to).map((word) => word.key));
}

function belongsToNext(word: RunWord | undefined, previous: RunWord | undefined): boolean {
  if (word?.gap === 'hyphen') return true;
  return previous !== undefined && !previous.initial && isParticle(previous.key);
}

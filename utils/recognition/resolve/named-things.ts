import { isRank } from '../../names/ranks';
import { bearersOf } from '../../names/rarity/namesakes';
import { unionOf } from '../../names/word-lists';
import { isVerb } from '../cues/person-signs';
import { isOpener } from '../cues/word-kinds';
import type { FoundName } from './misfits';

const BODIES = unionOf(({ noNames }) => noNames?.bodies);

/** Whether a name begins with the word for a body, as nobody's does: "Совет Федерации". */
export function beginsAsBody(key: string): boolean {
  const [first = '', ...more] = key.split(' ');
  return more.length > 0 && BODIES.has(first);
}

/** Definite articles of a language that stand before no person's full name. */
const DEFINITE: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['the']),
  fr: new Set(['le', 'la']),
};

/**
 * Whether by the article before it a full name is a thing's that is named after the person: "the Carl
 * Vinson leads a group". "The Donald Trump administration" is his.
 */
export function isOfThing({ run, span, article: { words } }: FoundName): boolean {
  const before = run.words[span.from - 1]?.key ?? run.before.at(-1);
  if (before === undefined || !DEFINITE[words.language]?.has(before)) return false;
  if (run.style === 'title' || run.closing === 'hyphen') return false;
  // "The Countess of Norland", "the Dalai Lama": a title has its article.
  const first = run.words[span.from]?.key ?? '';
  if (isRank(first) || bearersOf(first).given === 0) return false;
  const next = run.words[span.to]?.key ?? run.after[0];
  return next === undefined || isOpener(next, words.language) || isVerb(next, words.language);
}

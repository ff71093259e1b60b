import { HYPHENS, INVISIBLE, SENTENCE_BREAKS } from '../../names/normalise';
import type { Gap } from '../model';

const SPACE = 32;
/** Without white space around it an en dash ties two names as a hyphen does: "Harris–Walz". */
const TYING = `${HYPHENS}–`;
const UNSEEN = new RegExp(`[${INVISIBLE}]`, 'gu');
const EMPTY_LINE = /\n\s*\n/;
/** A longer gap is no mere space or punctuation mark, and not worth looking at closely. */
const LONGEST_JOINING_GAP = 80;

/** Reads what stands in `text` from `from` to `to`. */
export function readGap(text: string, from: number, to: number): Gap {
  if (to - from === 1 && text.charCodeAt(from) === SPACE) return 'space';
  if (from === 0) return 'first';
  if (to - from > LONGEST_JOINING_GAP) return 'sentence';
  return nameGap(text.slice(from, to).replace(UNSEEN, ''));
}

function nameGap(gap: string): Gap {
  const mark = gap.trim();
  if (mark === '') return spaceGap(gap);
  if (mark === '.') return EMPTY_LINE.test(gap) ? 'sentence' : 'dot';
  if (mark === ',') return 'comma';
  if (mark === '&') return 'ampersand';
  if (gap.length === 1 && TYING.includes(gap)) return 'hyphen';
  return SENTENCE_BREAKS.test(mark) ? 'sentence' : 'break';
}

function spaceGap(gap: string): Gap {
  if (!gap.includes('\n')) return 'space';
  return EMPTY_LINE.test(gap) ? 'sentence' : 'line';
}

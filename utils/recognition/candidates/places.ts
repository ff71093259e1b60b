import { takesComma } from '../../names/suffixes';
import type { Span, TextPlace, TokenisedRun } from '../model';

/** Where a span starts in the article. */
export function placeOf(run: TokenisedRun, span: Span): TextPlace {
  const { words } = run;
  return { block: run.block, start: run.start + (words[span.from]?.start ?? 0) };
}

/** Reading order. */
export function comparePlaces(a: TextPlace, b: TextPlace): number {
  return a.block - b.block || a.start - b.start;
}

/** The surface of a span; the full stop of "Jr." is part of the name. */
export function surfaceOf(run: TokenisedRun, span: Span): string {
  const { words } = run;
  const last = words[span.to - 1];
  const end = last?.end ?? 0;
  const stop = takesComma(last?.key ?? '') && run.text.charAt(end) === '.' ? 1 : 0;
  return run.text.slice(words[span.from]?.start ?? 0, end + stop);
}

/**
 * The last of `count` places in an order for which a test holds, by halving; -1 for none. The test
 * must hold for all before one for which it holds.
 */
export function lastWhere(count: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

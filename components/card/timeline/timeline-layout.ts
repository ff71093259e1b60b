import type { YearsLine } from '../../../utils/card/card-model';

/** A term with the lane it is drawn in, 0 at the top. */
export type PlacedTerm = YearsLine['terms'][number] & { readonly lane: number };

// More lanes would make the line taller than a row of text; later terms then share the last.
const MOST_LANES = 3;

// Four digits at 11 px take 28 px of the 262 px line, and at its ends they hang inwards.
const LEAST_GAP = 0.15;

/** Puts terms that overlap in time into lanes of their own, so that none hides another. */
export function placeTerms(terms: YearsLine['terms']): readonly PlacedTerm[] {
  const ends: number[] = [];
  return [...terms]
    .sort((a, b) => a.start - b.start)
    .map((term) => {
      const free = ends.findIndex((end) => end <= term.start);
      const lane = Math.min(free === -1 ? ends.length : free, MOST_LANES - 1);
      ends[lane] = Math.max(ends[lane] ?? 0, term.end);
      return { ...term, lane };
    });
}

/** How many lanes terms are drawn in. */
export function lanesOf(terms: readonly PlacedTerm[]): number {
  return 1 + Math.max(0, ...terms.map(({ lane }) => lane));
}

/** A fraction of the line as CSS writes it. */
export function percent(fraction: number): string {
  return `${Math.round(fraction * 1000) / 10}%`;
}

/** How a year hangs on its place: at the ends a centred one would hang over the line's edge. */
export function sideOf(at: number): 'start' | 'middle' | 'end' {
  if (at < 0.06) return 'start';
  return at > 0.94 ? 'end' : 'middle';
}

/** The years that can be written without touching: the first, the last, and what fits between. */
export function legibleYears(years: YearsLine['years']): YearsLine['years'] {
  const sorted = [...years].sort((a, b) => a.at - b.at);
  const first = sorted[0];
  const last = sorted.at(-1);
  if (!first || !last || last.at - first.at < LEAST_GAP) return first ? [first] : [];
  const kept = [first];
  for (const year of sorted.slice(1, -1)) {
    const before = kept.at(-1) ?? first;
    if (year.at - before.at >= LEAST_GAP && last.at - year.at >= LEAST_GAP) kept.push(year);
  }
  return [...kept, last];
}

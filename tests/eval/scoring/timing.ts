/** A clock, in milliseconds. */
export type Clock = () => number;

const WORD = /\S*[\p{L}\p{N}]\S*/gu;

/** Words of a text: what stands between white space, and has a letter or a digit. */
export function countWords(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(WORD)) count++;
  return count;
}

/** The first `count` words of a text, or all. */
export function firstWords(text: string, count: number): string {
  let left = count;
  for (const { index, 0: word } of text.matchAll(WORD)) {
    if (--left <= 0) return text.slice(0, index + word.length);
  }
  return text;
}

/** Median time, in ms, of a piece of work done `times` times. */
export async function medianTime(
  work: () => Promise<unknown>,
  times: number,
  clock: Clock,
): Promise<number> {
  const taken: number[] = [];
  for (let i = 0; i < times; i++) {
    const start = clock();
    await work();
    taken.push(clock() - start);
  }
  taken.sort((a, b) => a - b);
  return taken[Math.floor(taken.length / 2)] ?? Number.NaN;
}

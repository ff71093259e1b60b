import { unionOf } from '../../names/word-lists';

const TIMES = unionOf(({ neutral }) => neutral?.times);
const NEUTRAL: ReadonlySet<string> = new Set([
  ...TIMES,
  ...unionOf(({ neutral }) => neutral?.peoples),
  ...unionOf(({ neutral }) => neutral?.bodies),
]);

/** Whether a word before a name says nothing about whether it is a name. */
export function isNeutralBefore(key: string): boolean {
  return NEUTRAL.has(key);
}

/** Whether a word after a name starts something new: "Trump Tuesday said". */
export function isNeutralAfter(key: string): boolean {
  return TIMES.has(key);
}

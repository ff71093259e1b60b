import type { RecogniseInput } from '../../../utils/recognition/contract';
import { recognise } from '../../../utils/recognition/recognise';
import { strangerName } from './made-people';

/** Keys that a page asks about, and people it finds. */
export const KEYS = 300;
export const PROFILES = 20;

/** A page's text, and whom it names. */
export interface PageText {
  readonly input: RecogniseInput;
  readonly names: readonly string[];
  /** How many keys are looked up for it. */
  readonly keys: number;
}

/**
 * A text that names these people among strangers, of whom there are so many that it asks about
 * `KEYS` keys or a few more. `seed` chooses the strangers.
 */
export async function pageText(names: readonly string[], seed: number): Promise<PageText> {
  for (let strangers = 0; ; strangers += 4) {
    const others = Array.from({ length: strangers }, (_, at) => strangerName(seed * 1_000 + at));
    const input = inputOf(mixed(names, others));
    const keys = await keysAskedBy(input);
    if (keys >= KEYS) return { input, names, keys };
  }
}

function inputOf(names: readonly string[]): RecogniseInput {
  const blocks: RecogniseInput['blocks'] = names.map((name, index) => ({
    index,
    text: `After the vote ${name} left the hall, and nobody asked why.`,
  }));
  return { blocks, article: { published: '2025-06-02', language: 'en' } };
}

/** Known names spread evenly among the others. */
function mixed(names: readonly string[], others: readonly string[]): string[] {
  const each = Math.floor(others.length / Math.max(1, names.length));
  const all = names.flatMap((name, at) => [name, ...others.slice(at * each, (at + 1) * each)]);
  return [...all, ...others.slice(names.length * each)];
}

async function keysAskedBy(input: RecogniseInput): Promise<number> {
  let asked = 0;
  await recognise(input, async (keys) => {
    asked += new Set(keys).size;
    return new Map();
  });
  return asked;
}

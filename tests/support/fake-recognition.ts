import type { Person } from '../../utils/people/person';
import type {
  Block,
  Mention,
  RecogniseInput,
  RecogniseResult,
} from '../../utils/recognition/contract';

/** Answers as the background does that knows whoever is called "Person" and a digit, and nobody else. */
export function recogniseNumbered({ blocks }: RecogniseInput): RecogniseResult {
  const mentions = blocks.flatMap(mentionsIn);
  const ids = new Set(mentions.flatMap(({ candidates }) => candidates));
  return {
    mentions,
    withdrawn: [],
    people: [...ids].map((id) => ({ id }) as Person),
    context: { version: 1, state: blocks.length },
  };
}

function mentionsIn({ index, text }: Block): Mention[] {
  return [...text.matchAll(/Person\d/g)].map(({ 0: name, index: start }) => ({
    block: index,
    start,
    end: start + name.length,
    text: name,
    kind: 'name',
    personId: name,
    candidates: [name],
    confidence: 1,
    reason: { kind: 'full-name', block: index } as unknown as Mention['reason'],
  }));
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recognise } from '../../utils/recognition/recognise';
import type { Block, Mention, RecogniseResult } from '../../utils/recognition/types';
import { PEOPLE, person } from './people';
import { article } from './random-articles';
import { finderOf } from './read-marked';

const find = finderOf(PEOPLE);
const RUNS = { numRuns: 150 };

function toBlocks(texts: readonly string[]): Block[] {
  return texts.map((text, index) => ({ index, text }));
}

async function mentionsOf(texts: readonly string[], finder = find): Promise<readonly Mention[]> {
  return (await recognise({ blocks: toBlocks(texts), article: {} }, finder)).mentions;
}

describe('whatever the article says', () => {
  it('offsets slice back to the surface, and mentions never overlap', async () => {
    const check = async (texts: readonly string[]) => {
      let last = { block: -1, end: 0 };
      for (const { block, start, end, text } of await mentionsOf(texts)) {
        expect(texts[block]?.slice(start, end)).toBe(text);
        expect(end).toBeGreaterThan(start);
        if (block === last.block) expect(start).toBeGreaterThanOrEqual(last.end);
        last = { block, end };
      }
    };
    await fc.assert(fc.asyncProperty(article, check), RUNS);
  });

  it('the order of people does not matter', async () => {
    const shuffled = fc.shuffledSubarray([...PEOPLE], { minLength: PEOPLE.length });
    const check = async (texts: readonly string[], people: typeof PEOPLE) => {
      expect(await mentionsOf(texts, finderOf(people))).toEqual(await mentionsOf(texts));
    };
    await fc.assert(fc.asyncProperty(article, shuffled, check), RUNS);
  });

  it('an unrelated person changes nothing', async () => {
    const more = finderOf([...PEOPLE, person('other', 'Zygmunt Unheard', { prominence: 1 })]);
    const check = async (texts: readonly string[]) => {
      expect(await mentionsOf(texts, more)).toEqual(await mentionsOf(texts));
    };
    await fc.assert(fc.asyncProperty(article, check), RUNS);
  });

  it('two messages give what one gives', async () => {
    const check = async (texts: readonly string[], cut: number) => {
      const blocks = toBlocks(texts);
      const one = await recognise({ blocks, article: {} }, find);
      const first = await recognise({ blocks: blocks.slice(0, cut), article: {} }, find);
      const context = JSON.parse(JSON.stringify(first.context));
      const rest = { blocks: blocks.slice(cut), article: {}, context };
      const second = await recognise(rest, find);
      expect(put(put([], first), second)).toEqual(one.mentions);
    };
    await fc.assert(fc.asyncProperty(article, fc.nat(6), check), RUNS);
  });

  it('composed and decomposed letters give the same people', async () => {
    const check = async (texts: readonly string[]) => {
      const [composed, decomposed] = await Promise.all(
        ['NFC', 'NFD'].map((form) => mentionsOf(texts.map((text) => text.normalize(form)))),
      );
      expect(peopleOf(decomposed)).toEqual(peopleOf(composed));
    };
    await fc.assert(fc.asyncProperty(article, check), RUNS);
  });

  it('two articles are read apart where the context is not handed on', async () => {
    const check = async (one: readonly string[], other: readonly string[]) => {
      const before = await mentionsOf(other);
      await mentionsOf(one);
      expect(await mentionsOf(other)).toEqual(before);
    };
    await fc.assert(fc.asyncProperty(article, article, check), RUNS);
  });
});

function peopleOf(mentions: readonly Mention[] = []): readonly unknown[] {
  return mentions.map(({ block, personId, candidates }) => ({ block, personId, candidates }));
}

/** Does with a reply what a page does. */
function put(mentions: readonly Mention[], reply: RecogniseResult): readonly Mention[] {
  const byPlace = new Map(mentions.map((mention) => [placeOf(mention), mention]));
  for (const place of reply.withdrawn) byPlace.delete(placeOf(place));
  for (const mention of reply.mentions) byPlace.set(placeOf(mention), mention);
  return [...byPlace.values()].sort((a, b) => a.block - b.block || a.start - b.start);
}

function placeOf({ block, start, end }: { block: number; start: number; end: number }): string {
  return `${block} ${start} ${end}`;
}

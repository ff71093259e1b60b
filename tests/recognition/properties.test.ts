import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recognise } from '../../utils/recognition/recognise';
import type {
  ArticleContext,
  Block,
  Mention,
  RecogniseResult,
} from '../../utils/recognition/types';
import { PEOPLE, person } from './people';
import { article } from './random-articles';
import { finderOf } from './read-marked';
import { held, OFFICIALS } from './roles/officials';

const officials = new Set(OFFICIALS.map(({ id }) => id));
const EVERYBODY = [
  ...OFFICIALS,
  ...PEOPLE.filter(({ id }) => !officials.has(id)),
  person('jose', 'José Ñández'),
];

/** As nobody in the random articles is called. */
const UNRELATED = person('other', 'Zygmunt Unheard', {
  prominence: 1,
  facts: [held({ id: 'elsewhere', role: 'Prime Minister', from: '2020-01-01' })],
});

const find = finderOf(EVERYBODY);
const RUNS = { numRuns: 150 };

/** With its day, so that offices stand for people, and without. */
const about = fc.constantFrom<ArticleContext>({}, { published: '2024-09-26' });

function toBlocks(texts: readonly string[], first = 0): Block[] {
  return texts.map((text, at) => ({ index: first + at, text }));
}

async function mentionsOf(
  texts: readonly string[],
  facts: ArticleContext,
  finder = find,
): Promise<readonly Mention[]> {
  return (await recognise({ blocks: toBlocks(texts), article: facts }, finder)).mentions;
}

describe('whatever the article says', () => {
  it('offsets slice back to the surface, and mentions never overlap', async () => {
    const check = async (texts: readonly string[], facts: ArticleContext) => {
      let last = { block: -1, end: 0 };
      for (const { block, start, end, text } of await mentionsOf(texts, facts)) {
        expect(texts[block]?.slice(start, end)).toBe(text);
        expect(end).toBeGreaterThan(start);
        if (block === last.block) expect(start).toBeGreaterThanOrEqual(last.end);
        last = { block, end };
      }
    };
    await fc.assert(fc.asyncProperty(article, about, check), RUNS);
  });

  it('the order of people does not matter', async () => {
    const shuffled = fc.shuffledSubarray([...EVERYBODY], { minLength: EVERYBODY.length });
    const check = async (
      texts: readonly string[],
      facts: ArticleContext,
      people: typeof EVERYBODY,
    ) => {
      const mentions = await mentionsOf(texts, facts, finderOf(people));
      expect(mentions).toEqual(await mentionsOf(texts, facts));
    };
    await fc.assert(fc.asyncProperty(article, about, shuffled, check), RUNS);
  });

  it('an unrelated person changes nothing', async () => {
    const more = finderOf([...EVERYBODY, UNRELATED]);
    const check = async (texts: readonly string[], facts: ArticleContext) => {
      expect(await mentionsOf(texts, facts, more)).toEqual(await mentionsOf(texts, facts));
    };
    await fc.assert(fc.asyncProperty(article, about, check), RUNS);
  });

  it('several messages give what one gives, wherever they are cut', async () => {
    const check = async (
      texts: readonly string[],
      facts: ArticleContext,
      cuts: readonly number[],
    ) => {
      const blocks = toBlocks(texts);
      const one = await recognise({ blocks, article: facts }, find);
      const edges = [0, ...[...cuts].sort((a, b) => a - b), blocks.length];
      let page: readonly Mention[] = [];
      let context: RecogniseResult['context'] | undefined;
      for (const [at, from] of edges.slice(0, -1).entries()) {
        const part = blocks.slice(from, edges[at + 1]);
        const input = { blocks: part, article: facts, ...(context && { context }) };
        const reply = await recognise(input, find);
        context = JSON.parse(JSON.stringify(reply.context));
        page = put(page, reply);
      }
      expect(page).toEqual(one.mentions);
    };
    const cuts = fc.array(fc.nat(6), { minLength: 1, maxLength: 2 });
    await fc.assert(fc.asyncProperty(article, about, cuts, check), RUNS);
  });

  it('composed and decomposed letters give the same people', async () => {
    const check = async (texts: readonly string[], facts: ArticleContext) => {
      const [composed, decomposed] = await Promise.all(
        ['NFC', 'NFD'].map((form) =>
          mentionsOf(
            texts.map((text) => text.normalize(form)),
            facts,
          ),
        ),
      );
      expect(peopleOf(decomposed)).toEqual(peopleOf(composed));
    };
    await fc.assert(fc.asyncProperty(article, about, check), RUNS);
  });

  it('two articles read with no context handed on give the union of both', async () => {
    const check = async (
      one: readonly string[],
      other: readonly string[],
      facts: ArticleContext,
    ) => {
      const first = await recognise({ blocks: toBlocks(one), article: facts }, find);
      const blocks = toBlocks(other, one.length);
      const second = await recognise({ blocks, article: facts }, find);
      const both = [...first.mentions, ...second.mentions];
      const alone = await mentionsOf(other, facts);
      expect(peopleOf(both)).toEqual([
        ...peopleOf(await mentionsOf(one, facts)),
        ...peopleOf(alone.map((mention) => ({ ...mention, block: mention.block + one.length }))),
      ]);
    };
    await fc.assert(fc.asyncProperty(article, article, about, check), RUNS);
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

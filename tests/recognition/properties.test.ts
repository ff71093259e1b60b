import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleContext, Block, Mention } from '../../utils/recognition/contract';
import { recognise } from '../../utils/recognition/recognise';
import { EVERYBODY } from './everybody';
import { held } from './offices/officials';
import { person } from './people';
import { article } from './random-articles';
import { finderOf } from './read-marked';

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

  it('an article is read as if no other had been read before', async () => {
    const check = async (
      one: readonly string[],
      other: readonly string[],
      facts: ArticleContext,
    ) => {
      const alone = await mentionsOf(one, facts);
      await mentionsOf(other, facts);
      expect(await mentionsOf(one, facts)).toEqual(alone);
    };
    await fc.assert(fc.asyncProperty(article, article, about, check), RUNS);
  });
});

function peopleOf(mentions: readonly Mention[] = []): readonly unknown[] {
  return mentions.map(({ block, personId, candidates }) => ({ block, personId, candidates }));
}

import { describe, expect, it } from 'vitest';
import { recognise } from '../../utils/recognition/recognise';
import type { Block, RecognitionContext } from '../../utils/recognition/types';
import { PEOPLE } from './people';
import { finderOf } from './read-marked';

const find = finderOf(PEOPLE);

function read(index: number, text: string, context?: RecognitionContext) {
  const blocks: Block[] = [{ index, text }];
  return recognise({ blocks, article: {}, ...(context && { context }) }, find);
}

describe('blocks that come later', () => {
  it('add what an earlier full name unlocks, and say nothing twice', async () => {
    const first = await read(0, 'So Keir Starmer said.');
    const second = await read(1, 'Then Starmer left.', first.context);
    expect(second.mentions).toMatchObject([{ block: 1, personId: 'starmer', text: 'Starmer' }]);
    expect(second.withdrawn).toEqual([]);
    expect(second.people.map(({ id }) => id)).toEqual(['starmer']);
  });

  it('make an earlier short form clear', async () => {
    const first = await read(0, 'So Starmer said.');
    expect(first.mentions).toEqual([]);
    const second = await read(1, 'So Keir Starmer said.', first.context);
    expect(second.mentions.map(({ block }) => block)).toEqual([0, 1]);
  });

  it('withdraw what a stranger makes doubtful', async () => {
    const first = await read(2, 'So Harris said. So Kamala Harris said.');
    expect(first.mentions).toHaveLength(2);
    const second = await read(0, 'So Jane Harris, a nurse, said.', first.context);
    expect(second.mentions).toEqual([]);
    expect(second.withdrawn).toEqual([{ block: 2, start: 3, end: 9 }]);
  });

  it('change what is now open between two', async () => {
    const first = await read(0, 'Of Kamala Harris. Of Harris.');
    const second = await read(0, 'Of Simon Harris.', first.context);
    expect(second.mentions.map(({ personId }) => personId)).toContain('simon');
  });
});

describe('a very long article', () => {
  const filler = (from: number): string =>
    Array.from({ length: 1_000 }, (_, i) => `of Placeholder ${'abcdefghij'[i % 10]}${from}x`).join(
      ', ',
    );

  it('still knows at its end whom its first paragraph named, and takes nothing back', async () => {
    let context = (await read(0, 'So Keir Starmer said.')).context;
    for (let index = 1; index <= 8; index++) {
      const next = await read(index, `${filler(index)}.`, context);
      expect(next.withdrawn).toEqual([]);
      context = next.context;
    }
    const last = await read(9, 'Then Sir Keir left.', context);
    expect(last.mentions).toMatchObject([{ block: 9, personId: 'starmer', text: 'Sir Keir' }]);
    expect(last.withdrawn).toEqual([]);
    expect(JSON.stringify(last.context).length).toBeLessThan(1_000_000);
  });
});

describe('a context of another shape is as if absent', () => {
  const good = async () => (await read(0, 'So Keir Starmer said.')).context;

  it.each([
    ['another version', (state: unknown) => ({ version: 99, state })],
    ['no state', () => ({ version: 1, state: null })],
    ['a list for a state', () => ({ version: 1, state: [] })],
    ['lists missing', () => ({ version: 1, state: {} })],
    ['a wrong run', (state: object) => ({ version: 1, state: { ...state, runs: [{}] } })],
    ['a wrong word', (state: object) => ({ version: 1, state: { ...state, smallWords: [1] } })],
    [
      'a wrong place',
      (state: object) => ({ version: 1, state: { ...state, said: [{ block: -1 }] } }),
    ],
    [
      'too much',
      (state: object) => ({ version: 1, state: { ...state, smallWords: Array(9999).fill('a') } }),
    ],
  ])('%s', async (_, spoil) => {
    const { state } = await good();
    const context = spoil(state as object) as RecognitionContext;
    expect((await read(1, 'Then Starmer left.', context)).mentions).toEqual([]);
  });

  it('which the good one is not', async () => {
    expect((await read(1, 'Then Starmer left.', await good())).mentions).toHaveLength(1);
  });

  it('stays bounded', async () => {
    let context: RecognitionContext | undefined;
    for (let index = 0; index < 4; index++) {
      const text = Array.from({ length: 3000 }, (_, i) => `Name${index}x${i} w${index}x${i}.`).join(
        ' ',
      );
      context = (await read(index, text, context)).context;
    }
    expect(JSON.stringify(context).length).toBeLessThan(2_000_000);
    expect((await read(9, 'Then Keir Starmer left.', context)).mentions).toHaveLength(1);
  });
});

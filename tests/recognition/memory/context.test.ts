import { describe, expect, it } from 'vitest';
import type { Block, RecognitionContext } from '../../../utils/recognition/contract';
import { recognise } from '../../../utils/recognition/recognise';
import { PEOPLE } from '../people';
import { finderOf } from '../read-marked';

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

/** More than any list of a context may hold. */
const FAR_TOO_MANY = 200_000;

describe('a context of another shape is as if absent', () => {
  const good = async () =>
    (await read(0, 'So Keir Starmer said that the Prime Minister of Malta came.')).context;

  /** Beside what is good, so that nothing but the one bad item can make the difference. */
  type Part = Readonly<Record<string, unknown>>;
  const within = (key: string, part: Part) => (state: Record<string, unknown>) => {
    const items = state[key] as readonly object[];
    expect(items).not.toEqual([]);
    return {
      ...state,
      [key]: [...items, { ...items[0], block: 7, text: 'Nobody Known', ...part }],
    };
  };

  const tooMany = (key: string) => (state: Record<string, unknown>) => ({
    ...state,
    [key]: Array(FAR_TOO_MANY).fill((state[key] as readonly unknown[])[0]),
  });

  it.each<[string, (state: Record<string, unknown>) => unknown]>([
    ['no state', () => null],
    ['a list for a state', () => []],
    ['lists missing', () => ({})],
    ['a list that is none', (state) => ({ ...state, phrases: { length: 0 } })],
    ['a run of no fields', (state) => ({ ...state, runs: [...(state.runs as []), {}] })],
    ['a run that is none', (state) => ({ ...state, runs: [...(state.runs as []), null] })],
    ['a run in a block before the first', within('runs', { block: -1 })],
    ['a run that starts between two letters', within('runs', { start: 0.5 })],
    ['a run of no text', within('runs', { text: 7 })],
    ['a run with words before it that are none', within('runs', { before: [null] })],
    ['a run with too many words after it', within('runs', { after: ['a', 'b', 'c'] })],
    ['a run with an unknown edge at its start', within('runs', { opening: 'wall' })],
    ['a run with an unknown edge at its end', within('runs', { closing: 'wall' })],
    ['a run of an unknown style', within('runs', { style: 'loud' })],
    ['a run neither quoted nor not', within('runs', { quoted: 'no' })],
    ['a run near too many words', within('runs', { near: Array(99).fill('a') })],
    ['too many runs', tooMany('runs')],
    ['a phrase of no fields', (state) => ({ ...state, phrases: [...(state.phrases as []), {}] })],
    ['a phrase that is none', (state) => ({ ...state, phrases: [...(state.phrases as []), null] })],
    ['a phrase in no block', within('phrases', { block: null })],
    ['a phrase that starts before its block', within('phrases', { start: -1 })],
    ['a phrase of no text', within('phrases', { text: undefined })],
    ['a phrase with an unknown opener', within('phrases', { opener: 'thine' })],
    ['a phrase with words before it that are none', within('phrases', { before: [7] })],
    ['a phrase with an unknown edge', within('phrases', { edge: 'wall' })],
    ['a phrase of no year', within('phrases', { year: '2024' })],
    ['too many phrases', tooMany('phrases')],
    ['a word that is none', (state) => ({ ...state, smallWords: [1] })],
    ['too many words', (state) => ({ ...state, smallWords: Array(FAR_TOO_MANY).fill('a') })],
    ['something said at no place', within('said', { block: -1 })],
    ['something said that starts nowhere', within('said', { start: '3' })],
    ['something said that ends nowhere', within('said', { end: Number.NaN })],
    ['something said that is no text', within('said', { what: ['starmer'] })],
    ['something said that is none', (state) => ({ ...state, said: [null] })],
    ['too much said', tooMany('said')],
    ['no beginning', (state) => ({ ...state, beginning: 'first' })],
  ])('%s', async (_, spoil) => {
    const { version, state } = await good();
    const context: RecognitionContext = {
      version,
      state: spoil(state as Record<string, unknown>),
    };
    expect((await read(1, 'Then Starmer left.', context)).mentions).toEqual([]);
  });

  it('another version', async () => {
    const { version, state } = await good();
    const context = { version: version + 1, state };
    expect((await read(1, 'Then Starmer left.', context)).mentions).toEqual([]);
  });

  it('which the good one is not', async () => {
    expect((await read(1, 'Then Starmer left.', await good())).mentions).toHaveLength(1);
    const copy = JSON.parse(JSON.stringify(await good()));
    expect((await read(1, 'Then Starmer left.', copy)).mentions).toHaveLength(1);
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

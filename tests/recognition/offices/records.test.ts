import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../utils/people/person';
import type { RecognitionContext } from '../../../utils/recognition/contract';
import { recognise } from '../../../utils/recognition/recognise';
import { office, person } from '../people';
import { finderOf, mark, unmark } from '../read-marked';
import { OFFICIALS } from './officials';

const DAY = '2024-09-26';

describe('records that name no post', () => {
  const found = (facts: readonly Fact[]) => [person('doe', 'Jo Doe', { facts })];

  it.each([
    ['Prime Minister of Norway', '[Jo Doe|doe] spoke. [The prime minister|doe] left.'],
    ['Prime Minister of Norway', '[Jo Doe|doe] spoke. [The prime minister of Norway|doe] left.'],
    ['Prime Minister of Norway', '[Jo Doe|doe] spoke. The prime minister of Sweden left.'],
    ['Taoiseach', '[Jo Doe|doe] spoke. [The Taoiseach|doe] left.'],
    ['Member of Parliament', '[Jo Doe|doe] spoke. The member left.'],
    ['Vice President', '[Jo Doe|doe] spoke. The president left.'],
  ])('%s: %s', async (label, marked) => {
    expect(await mark(unmark(marked), found([office(label, '2020-01-01')]), DAY)).toBe(marked);
  });

  it('without a start claim nothing', async () => {
    const { from, ...undated } = office('Taoiseach', '2020-01-01');
    const marked = '[Jo Doe|doe] spoke. The Taoiseach left.';
    expect(await mark(unmark(marked), found([undated]), DAY)).toBe(marked);
  });
});

describe('blocks that come later', () => {
  const find = finderOf(OFFICIALS);

  function read(index: number, text: string, context?: RecognitionContext) {
    const blocks = [{ index, text }];
    const article = { published: DAY };
    return recognise({ blocks, article, ...(context && { context }) }, find);
  }

  it('give an earlier office its person', async () => {
    const first = await read(0, 'The prime minister left.');
    expect(first.mentions).toEqual([]);
    const second = await read(1, 'So Keir Starmer said.', first.context);
    expect(second.mentions).toMatchObject([
      { block: 0, kind: 'role', personId: 'starmer' },
      { block: 1, kind: 'name', personId: 'starmer' },
    ]);
    expect(second.people.map(({ id }) => id)).toEqual(['starmer']);
  });

  it('say nothing twice, and name the person of a role alone', async () => {
    const first = await read(0, 'So Keir Starmer said.');
    const second = await read(1, 'The prime minister left.', first.context);
    expect(second.mentions).toMatchObject([{ block: 1, kind: 'role' }]);
    expect(second.people).toMatchObject([{ id: 'starmer' }]);
    const third = await read(2, 'He left.', second.context);
    expect(third).toMatchObject({ mentions: [], withdrawn: [] });
  });

  it('withdraw an office that two hold', async () => {
    const first = await read(0, 'So Joe Biden said. The president left.');
    expect(first.mentions.map(({ kind }) => kind)).toEqual(['name', 'role']);
    const second = await read(1, 'So Ann Lee said.', first.context);
    expect(second.withdrawn).toEqual([{ block: 0, start: 19, end: 32 }]);
  });

  it('withdraw an office that is another’s there', async () => {
    const first = await read(1, 'So Joe Biden said. The president left.');
    const second = await read(0, 'President Jane Doe said so.', first.context);
    expect(second.withdrawn).toEqual([{ block: 1, start: 19, end: 32 }]);
  });
});

import { describe, expect, it, vi } from 'vitest';
import { personWith } from '../people/make';
import { loadPeople } from './data/people';
import { compromiseBaseline } from './systems/compromise';
import { dictionaryBaseline } from './systems/dictionary';
import { indexFullNames } from './systems/name-index';
import { recogniserOver } from './systems/recogniser';
import type { System } from './systems/system';
import { warmLookUps } from './systems/warm-look-ups';
import { readWatched } from './systems/watched';

const PEOPLE = [
  { id: 'ann', names: ['Ann Berg', 'A. B. Berg'], prominence: 0.1 },
  { id: 'ann2', names: ['Ann Berg'], prominence: 0.9 },
  { id: 'luz', names: ['Luz de la Peña'], prominence: 0 },
  { id: 'cher', names: ['Cher'], prominence: 1 },
];

const linksOf = async (system: System, text: string) =>
  (await system.read({ text })).map(({ start, end, personId }) => [
    text.slice(start, end),
    personId,
  ]);

describe('the dictionary', () => {
  const dictionary = dictionaryBaseline(indexFullNames(PEOPLE));

  it.each([
    ['Ann Berg spoke.', [['Ann Berg', 'ann2']]],
    ['ANN BERG spoke.', [['ANN BERG', 'ann2']]],
    ['AB Berg spoke.', []],
    ['A. B. Berg spoke.', [['A. B. Berg', 'ann']]],
    ['Berg met Luz de la Peña.', [['Luz de la Peña', 'luz']]],
    ['Ann Berg’s car: Berg’s own.', [['Ann Berg', 'ann2'], ['Berg', 'ann2']]], // biome-ignore format: a row
    ['Ann Berg on a berg.', [['Ann Berg', 'ann2']]],
    ['Ann, Berg spoke.', []],
    ['Cher sang.', []],
  ])('%s', async (text, expected) => {
    expect(await linksOf(dictionary, text)).toEqual(expected);
  });
});

describe('compromise', () => {
  it('gives the spans of the people it finds', async () => {
    const json = () => [{ offset: { start: 3, length: 8 } }];
    const system = compromiseBaseline(() => ({ people: () => ({ json }) }));
    expect(await linksOf(system, 'So Ann Berg spoke.')).toEqual([['Ann Berg', null]]);
  });
});

async function* listOf(...names: readonly string[]) {
  for (const name of names) yield personWith([], { id: name.toLowerCase(), name });
}

describe('our recogniser', () => {
  it('reads over the people loaded, and says why', async () => {
    const people = await loadPeople(listOf('Ann Berg', 'Tom Lund'));
    expect(people.byId.get('ann berg')).toEqual({
      id: 'ann berg',
      names: ['Ann Berg'],
      prominence: 0,
    });
    const text = 'It rained.\n\nAnn Berg came.';
    const [link] = await recogniserOver(people.find).read({ text, lang: 'en', date: '2020-01-02' });
    expect(link).toMatchObject({ start: 12, end: 20, personId: 'ann berg' });
    expect(link?.reason).toContain('Full name');
  });

  it('can tell what it looked up', async () => {
    const { find } = await loadPeople(listOf('Ann Berg'));
    const { links, lookedUp } = await readWatched({ text: 'Ann Berg met Zed Zorn.' }, find);
    expect(links.length).toBe(1);
    expect(lookedUp.keys).toContain('zed zorn');
    expect(lookedUp.found).toEqual(new Map([['ann berg', ['ann berg']]]));
  });
});

describe('warmLookUps', () => {
  it('asks for each key once, and answers alike', async () => {
    const person = personWith([]);
    const find = vi.fn(async (keys: readonly string[]) => {
      return new Map(keys.filter((key) => key === 'a').map((key) => [key, [person]] as const));
    });
    const warm = warmLookUps(find);
    const expected = new Map([['a', [person]]]);
    expect(await warm(['a', 'b'])).toEqual(expected);
    expect(await warm(['b', 'a'])).toEqual(expected);
    expect(await warm(['b', 'c'])).toEqual(new Map());
    expect(find.mock.calls).toEqual([[['a', 'b']], [['c']]]);
  });
});

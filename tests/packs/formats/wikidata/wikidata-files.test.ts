import { describe, expect, it } from 'vitest';
import { collect } from '../collect';
import { answer, human, item, named, statement, time } from './entities';

const ANN = human('Q900001', 'Ann Example', {});
const MAYOR = human('Q900002', 'Bea Test', { P39: [statement(item('Q930001'))] });
const OFFICE = named('Q930001', 'mayor');

describe('files of entities', () => {
  it.each([
    ['an answer', answer(ANN)],
    ['one entity', JSON.stringify(ANN, null, 2)],
    ['a list', JSON.stringify([ANN])],
    ['an old answer', JSON.stringify({ entities: [ANN] })],
    ['one entity a line', `${JSON.stringify(ANN)}\n${JSON.stringify(OFFICE)}\n`],
  ])('come as %s', async (_what, text) => {
    expect((await collect(text)).people).toMatchObject([{ id: 'Q900001', name: 'Ann Example' }]);
  });

  it('take labels from a file behind them', async () => {
    const alone = await collect(answer(MAYOR));
    expect(alone.people[0]?.facts).toEqual([]);
    expect(alone.skipped).toEqual([
      'entities.Q900002: P39 names items that the file has no label for: Q930001',
    ]);
    const both = await collect(`${answer(MAYOR)}\n${answer(OFFICE)}`);
    expect(both.people[0]?.facts).toMatchObject([{ label: 'Mayor', post: { id: 'Q930001' } }]);
  });

  it.each([
    ['missing', { id: 'Q9', missing: '' }, /^entities\.Q9: is missing at Wikidata/],
    ['no human', OFFICE, /^entities\.Q930001: is not a human/],
    ['a property', { type: 'property', id: 'P31' }, /^entities\.P31: is not an item/],
    [
      'a human but for a deprecated rank',
      named('Q9', 'X', { claims: { P31: [statement(item('Q5'), { rank: 'deprecated' })] } }),
      /not a human/,
    ],
    ['without a label', { ...human('Q9', '', {}) }, /^entities\.Q9: labels has no label/],
    ['of another id', { ...human('x', 'X', {}) }, /^entities\.x: id must be the id of an item/],
    ['no entity', { id: 'Q9', toString: 1 }, /^entities\.Q9: is not a human/],
  ])('skip what is %s', async (_what, entity, reason) => {
    const { people, skipped } = await collect(answer(ANN, entity));
    expect(people).toHaveLength(1);
    expect(skipped).toEqual([expect.stringMatching(reason)]);
  });

  it.each([
    [
      'a death before the birth',
      { P569: [statement(time('2000-01-02'))], P570: [statement(time('1999-01-02'))] },
      /P570 must not lie before/,
    ],
    [
      'an end before the start',
      {
        P39: [
          statement(item('Q930001'), {
            qualifiers: { P580: [time('2000-01-02')], P582: [time('1999-01-02')] },
          }),
        ],
      },
      /P39 says of Q930001 that it ended before/,
    ],
    ['a million names', {}, /aliases has 999500 names more/],
    [
      'a thousand offices',
      { P39: Array.from({ length: 1001 }, () => statement(item('Q930001'))) },
      /claims must not give more than 1000/,
    ],
  ])('tell %s', async (what, claims, reason) => {
    const names = Array.from({ length: 1e6 }, (_, at) => ({ language: 'en', value: `Ann ${at}` }));
    const aliases = /names/.test(what) ? { en: names } : {};
    const { people, skipped } = await collect(
      answer({ ...human('Q900003', 'Cea', claims), aliases }, OFFICE),
    );
    expect(people).toHaveLength(1);
    expect(skipped[0]).toMatch(reason);
  });

  it.each([
    ['an error', '{"error":{"code":"x","info":"no such entity"},"servedby":"y"}', /no such entity/],
    ['another answer', '{"success":1,"claims":[]}', /no Wikidata entities/],
    ['text that breaks off', answer(ANN).slice(0, -9), /is not JSON/],
    ['a second part that breaks off', `${answer(ANN)}${answer(OFFICE).slice(0, -9)}`, /document 2/],
  ])('are refused where they are %s', async (_what, text, reason) => {
    await expect(collect(text)).rejects.toThrow(reason);
  });

  it('come once, though given twice', async () => {
    const { people, skipped } = await collect(answer(ANN) + answer(ANN));
    expect(people).toHaveLength(1);
    expect(skipped).toEqual(['entities.Q900001: id "Q900001" was in the file already']);
  });
});

import { describe, expect, it } from 'vitest';
import { factsAsOf } from '../../../utils/people/as-of/facts-as-of';
import type { Fact } from '../../../utils/people/person';
import { createMemoryBackend } from '../../../utils/storage/backend/memory-backend';
import { ann, inShort, mayor } from '../join/mayors';
import { makeFact, makeHeader } from '../people';
import { openStore } from '../stores';

describe('the reader’s correction', () => {
  const packed = mayor({ from: '2020-05-01' }, 'a');
  const other = makeFact({ label: 'Judge', from: '2010-01-01', to: '2011-01-01' });

  async function corrected(facts: readonly Fact[]) {
    const store = openStore(createMemoryBackend());
    await store.installPack(makeHeader(), [ann('test', [packed, other])]);
    await store.saveOwn(ann('test', facts));
    return (await store.byIds(['Q1']))[0]?.facts ?? [];
  }

  it('comes first, with the pack’s dates beside it', async () => {
    const facts = await corrected([{ ...packed, from: '2020-06-01' }, other]);
    expect(facts.map(inShort)).toEqual([
      ['2020-06-01–', '', 'test 2020-05-01–'],
      ['2010-01-01–2011-01-01', 'test', ''],
    ]);
  });

  it('of two facts has beside each the pack’s dates of that one', async () => {
    const facts = await corrected([
      { ...packed, from: '2020-06-01' },
      { ...other, from: '2010-02-01' },
    ]);
    expect(facts.map(inShort)).toEqual([
      ['2020-06-01–', '', 'test 2020-05-01–'],
      ['2010-02-01–2011-01-01', '', 'test 2010-01-01–2011-01-01'],
    ]);
  });

  it('wins on a day on which only the pack says otherwise', async () => {
    const facts = await corrected([{ ...packed, from: '2020-06-01' }]);
    const on = (day: string) =>
      factsAsOf(ann('test', facts), day).roles.map(({ certainty }) => certainty);
    expect([on('2020-05-15'), on('2020-06-01')]).toEqual([[], ['certain']]);
  });

  it('that takes a fact away leaves nothing of it', async () => {
    expect((await corrected([other])).map(inShort)).toEqual([
      ['2010-01-01–2011-01-01', 'test', ''],
    ]);
  });
});

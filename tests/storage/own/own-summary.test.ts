import { describe, expect, it } from 'vitest';
import { ann, cardOf, LIST, NOTE, page, stored } from './corrected-card';

describe('a field that is no fact', () => {
  it('is shown as the reader’s where it was corrected, without the pack’s sources', async () => {
    const { store, first } = await stored(ann);
    expect(cardOf(await first())).toMatchObject({ summarySources: [4], summaryOwn: '' });
    await store.saveOwn({ ...(await first()), summary: 'A poet.', name: 'Anne Example' });
    const card = cardOf(await first());
    expect(card).toMatchObject({ summary: 'A poet.', summarySources: [], summaryOwn: NOTE });
    expect(card.sources.map(({ url }) => url)).not.toContain('https://about.example/');
    expect(card.evidence.slice(-2)).toEqual([
      expect.objectContaining({ text: 'Name: Anne Example', sources: [], packs: [NOTE] }),
      expect.objectContaining({ text: 'Summary: A poet.', sources: [], packs: [NOTE] }),
    ]);
  });

  it('keeps the sources the reader gave it', async () => {
    const { store, first } = await stored(ann);
    const sources = [page('about'), page('mine')];
    await store.saveOwn({ ...(await first()), summary: 'A poet.', sources });
    const card = cardOf(await first());
    expect(card.summaryOwn).toBe(LIST);
    expect(card.summarySources.map((number) => card.sources[number - 1]?.url)).toEqual([
      'https://mine.example/',
    ]);
  });

  it('that the reader did not correct keeps the pack’s', async () => {
    const { store, first } = await stored(ann);
    await store.saveOwn({ ...(await first()), name: 'Anne Example' });
    const card = cardOf(await first());
    expect(card).toMatchObject({ summary: 'A politician.', summaryOwn: '' });
    expect(card.summarySources).toHaveLength(1);
  });
});

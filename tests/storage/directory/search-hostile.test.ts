import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameWords } from '../../../utils/names/normalise';
import { createMemoryBackend } from '../../../utils/storage/backend/memory-backend';
import type { PeopleStore } from '../../../utils/storage/model';
import { crowds, makeFact, makeHeader, makePerson, plainIds, texts } from '../people';
import { openStore } from '../stores';

const ann = makePerson({
  id: 'a',
  name: 'Ann Example',
  facts: [makeFact({ label: 'Mayor', from: '2010' })],
});

async function open(...people: (typeof ann)[]): Promise<PeopleStore> {
  const store = openStore(createMemoryBackend());
  await store.installPack(makeHeader(), people);
  return store;
}

const QUERIES: readonly [what: string, query: string][] = [
  ['a very long word', 'x'.repeat(100_000)],
  ['very many words', 'ann '.repeat(20_000)],
  ['very many dates', '2010-10-10 '.repeat(5_000)],
  ['signs of patterns', '.*+?^$ {}()|[]\\ (a+)+$'],
  ['names of properties', '__proto__ constructor toString hasOwnProperty'],
  ['nothing but white space', ' \t\n\u2003\u00a0'],
  ['nothing but marks', '\u0301\u0308\u0327'],
  ['half a letter', '\ud800 \udc00ann'],
  ['control characters', '\u0000\u0001id:a\u0001post:pm'],
  ['days that never were', 'mayor 2010-02-31'],
  ['years that never were', 'mayor 0000 9999'],
  ['a month alone', 'may 2010'],
  ['right to left', 'עברית العربية \u202eann'],
  ['emoji', '👩‍👩‍👧‍👦 🏳️‍🌈'],
  ['line ends', 'ann\nexample\r\nmayor'],
];

describe('search is not thrown by', () => {
  it.each(QUERIES)('%s', async (_, query) => {
    const store = await open(ann);
    const lines = await store.search(query, 3);
    expect(lines.length).toBeLessThanOrEqual(1);
    await store.searchPosts(query, 3);
    const { total } = await store.list({ offset: 0, limit: 3, query });
    expect(total).toBeLessThanOrEqual(1);
  });

  it('whatever is typed, over whatever people there are', async () => {
    await fc.assert(
      fc.asyncProperty(
        crowds,
        fc.oneof(texts, fc.string({ unit: 'binary' })),
        async (all, query) => {
          const store = await open(...all);
          const ids = plainIds(await store.search(query, 8));
          expect(new Set(ids).size).toBe(ids.length);
          expect(all.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('people are found', () => {
  it('by each word of their name, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(crowds, async (all) => {
        const store = await open(...all);
        for (const { id, name } of all) {
          const lines = await store.list({ offset: 0, limit: 9, query: name });
          // A name of signs alone has no words.
          const hasWords = nameWords(name).join('') !== '';
          if (hasWords) expect(plainIds(lines.lines)).toContain(id);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('where one has 200,000 names', async () => {
    const otherNames = Array.from({ length: 200_000 }, (_, n) => ({
      name: `Alias N${n}`,
      kind: 'alias' as const,
    }));
    const store = await open(ann, { ...ann, id: 'b', otherNames });
    expect(plainIds(await store.search('n199999', 1))).toEqual(['b']);
    expect(plainIds(await store.search('ann', 8))).toEqual(['a', 'b']);
  });
});

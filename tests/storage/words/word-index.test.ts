import { describe, expect, it } from 'vitest';
import { createMemoryBackend } from '../../../utils/storage/backend/memory-backend';
import { POSTING_BYTES, WORDS_PER_CHUNK } from '../../../utils/storage/constants';
import { addMarks, hasMarks } from '../../../utils/storage/words/mark-hits';
import { NO_MATCH } from '../../../utils/storage/words/match-word';
import { openWords, type ReadRows } from '../../../utils/storage/words/read-words';
import { createWordDocs, sortWords } from '../../../utils/storage/words/word-docs';
import { writeWords } from '../../../utils/storage/words/write-words';

/** A document by its main words, and by the others. */
type Doc = readonly [main: readonly string[], others?: readonly string[]];

/** Writes documents as they are, or in another order, and opens them; notes what is read. */
async function written(documents: readonly Doc[], order = documents.map((_, at) => at)) {
  const backend = createMemoryBackend();
  const docs = createWordDocs();
  for (const [main, others = []] of documents) docs.add(main, others);
  const sorted = sortWords(docs);
  const input = { backend, index: 'i', docs, sorted, order: Uint32Array.from(order) };
  const meta = await writeWords(input);
  const asked: (readonly string[])[] = [];
  const read: ReadRows = async <T>(keys: readonly string[]) => {
    asked.push(keys);
    return (await backend.getMany('shards', keys)) as T[];
  };
  return { backend, meta, read, asked, index: openWords(meta, 'i', read) };
}

/** Those that are marked, by rank, each with its penalty. */
const marked = (marks: Uint8Array) =>
  [...marks.entries()].filter(([, penalty]) => penalty !== NO_MATCH);

describe('documents found by a word', () => {
  it('are marked with the penalty of their best match', async () => {
    const { index } = await written([
      [['ann', 'anna']],
      [['anna'], ['ann']],
      [['bob'], ['anna']],
      [['ann', 'ann'], ['ann']],
      [[]],
      [['zoe']],
    ]);
    expect(marked(await index.find('ann', false))).toEqual([[0, 0], [1, 1], [2, 3], [3, 0]]);
    expect(marked(await index.find('anna', false))).toEqual([[0, 0], [1, 0], [2, 1]]);
    expect(marked(await index.find('zo', false))).toEqual([[5, 2]]);
    expect(marked(await index.find('zzz', false))).toEqual([]);
    expect(marked(await index.find('anan', false))).toEqual([]);
    expect(marked(await index.find('anan', true))).toEqual([[0, 4], [1, 4], [2, 5], [3, 4]]);
    expect((await index.find('ann', false)).length).toBe(6);
  }); // biome-ignore format: tables

  it('are known by the rank they are given', async () => {
    const documents: Doc[] = [[['ann']], [['bob']], [['ann'], ['bob']], [['cy']]];
    const { index } = await written(documents, [3, 2, 0, 1]);
    expect(marked(await index.find('ann', false))).toEqual([[1, 0], [2, 0]]);
    expect(marked(await index.find('bob', false))).toEqual([[1, 1], [3, 0]]);
    expect(marked(await index.find('cy', false))).toEqual([[0, 0]]);
  }); // biome-ignore format: tables

  it('are noted under it once, however often it stands in them', async () => {
    const { meta } = await written([
      [['ann', 'bob', 'ann'], ['ann']],
      [['bob'], ['bob', 'ann']],
    ]);
    // Both words in both documents, a byte each.
    expect(meta.bytes).toBe(4);
  });

  it('are none where there are no documents', async () => {
    const { index, meta } = await written([]);
    expect(marked(await index.find('ann', true))).toEqual([]);
    expect(meta).toEqual({ docs: 0, words: 0, firsts: [], starts: [], bytes: 0 });
  });
});

/** Three chunks of words of their own, and one that all documents share, some as another word. */
const MANY = 2 * WORDS_PER_CHUNK + 500;
const wordOf = (at: number) => `w${String(at).padStart(6, '0')}`;
const many: readonly Doc[] = Array.from({ length: MANY }, (_, at) =>
  at % 3 === 0 ? [[wordOf(at)], ['mayor']] : [['mayor', wordOf(at)]],
);

describe('an index of many words', () => {
  it('finds each word, the first and the last of every chunk too', async () => {
    const { index, meta } = await written(many);
    expect(meta.words).toBe(MANY + 1);
    expect(meta.firsts).toHaveLength(3);
    const starts = meta.firsts.slice(1).map((first) => Number(first.slice(1)));
    const edges = starts.flatMap((start) => [start - 1, start, start + 1]);
    for (const at of [0, 1, 500, ...edges, MANY - 1]) {
      expect(marked(await index.find(wordOf(at), false))).toEqual([[at, 0]]);
    }
    const mayors = await index.find('mayor', false);
    expect(mayors.join()).toBe(many.map((_, at) => (at % 3 === 0 ? 1 : 0)).join());
  });

  it('finds a beginning in whichever chunks there are words of it, and a typo in all', async () => {
    const { index } = await written(many);
    expect(marked(await index.find('w', false))).toHaveLength(MANY);
    expect(marked(await index.find('w001', false))).toHaveLength(1_000);
    const near = marked(await index.find('w010500', true));
    expect(near).toEqual([[500, 4], [1_500, 4]]);
    const beginnings = Array.from({ length: 9 }, (_, at) => [at + 1, 6]);
    expect(marked(await index.find('w100000', true))).toEqual([[0, 4], ...beginnings]);
  }); // biome-ignore format: short

  it('reads no more than the chunk of a word and its postings, and those once', async () => {
    const { index, asked } = await written(many);
    await index.find(wordOf(1_500), false);
    expect(asked).toEqual([['i/d/000001'], ['i/p/000000']]);
    await index.find(wordOf(1_501), false);
    expect(asked).toHaveLength(2);
    await index.find('a', false);
    await index.find('x', false);
    expect(asked.slice(2)).toEqual([['i/d/000002']]);
  });

  it('reads a row once that several words wait for', async () => {
    const { index, asked } = await written(many);
    await Promise.all([1_500, 1_501, 1_502].map((at) => index.find(wordOf(at), false)));
    expect(asked).toEqual([['i/d/000001'], ['i/p/000000']]);
  });

  it('reads again what could not be read', async () => {
    const { meta, read } = await written(many);
    let failures = 2;
    const failing: ReadRows = async (keys) => {
      failures -= 1;
      if (failures >= 0) throw new Error('not just now');
      return read(keys);
    };
    const index = openWords(meta, 'i', failing);
    await expect(index.find(wordOf(7), false)).rejects.toThrow('not just now');
    await expect(index.find(wordOf(7), false)).rejects.toThrow('not just now');
    expect(marked(await index.find(wordOf(7), false))).toEqual([[7, 0]]);
  });
});

describe('postings of more bytes than a row holds', () => {
  it('are written in rows of that size, and read where they lie in several', async () => {
    const count = POSTING_BYTES + 100;
    const wide = Array.from({ length: count }, (_, at): Doc => {
      return at % 2 === 0 ? [['all', 'even']] : [['all']];
    });
    const { backend, index, meta, asked } = await written(wide);
    const rows = await backend.getPrefix('shards', 'i/p/');
    const sizes = rows.map(([, row]) => (row as Uint8Array).length);
    expect(meta.bytes).toBe(count * 1.5);
    expect(sizes).toEqual([POSTING_BYTES, meta.bytes - POSTING_BYTES]);
    const even = await index.find('even', false);
    expect(asked.at(-1)).toEqual(['i/p/000001']);
    // As texts: long lists are slow to compare one by one.
    expect(even.join()).toBe(wide.map((_, at) => (at % 2 === 0 ? 0 : NO_MATCH)).join());
    expect((await index.find('all', false)).join()).toBe(wide.map(() => 0).join());
    expect(asked.slice(2)).toEqual([['i/p/000000']]);
  });
});

describe('several words', () => {
  it('must all be borne by a document, and their penalties add up', () => {
    const [none, one, two] = [NO_MATCH, 1, 2];
    const sum = addMarks([
      Uint8Array.of(0, one, none, two, none, two),
      Uint8Array.of(0, two, two, none, none, two),
      Uint8Array.of(0, one, 0, 0, none, 0),
    ]);
    expect([...sum]).toEqual([0, 4, none, none, none, 4]);
  });

  it('of which there is one, or none, are that', () => {
    const marks = Uint8Array.of(3, NO_MATCH);
    expect(addMarks([marks])).toEqual(marks);
    expect(addMarks([marks])).not.toBe(marks);
    expect(addMarks([])).toHaveLength(0);
  });

  it.each([
    [[NO_MATCH, NO_MATCH, 0], true],
    [[4, NO_MATCH], true],
    [[NO_MATCH], false],
    [[], false],
  ])('mark somebody in %j: %j', (marks, has) => {
    expect(hasMarks(Uint8Array.from(marks))).toBe(has);
  });
});

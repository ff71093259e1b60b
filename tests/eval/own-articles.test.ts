import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../support/temp-folder';
import { type OwnArticle, readOwnArticles } from './coverage/read-articles';

const FILE = fileURLToPath(new URL('./coverage/articles.jsonl', import.meta.url));

/** Fewer would say too little of any class. */
const LEAST_ARTICLES = 100;

const GOOD = {
  event: '2024-02-29 a reshuffle',
  url: 'https://example.org/a',
  publisher: 'Example',
  date: '2024-02-29',
  topic: 'government',
  country: 'GB',
  people: [{ name: 'Ann Example', cls: 'M', office: 'minister', aka: ['A. Example'] }],
  search: 'reshuffle February 2024',
  searched: '2026-11-30',
  seen: 'excerpt',
};

function read(article: object): Promise<readonly OwnArticle[]> {
  const path = join(tempFolder(), 'articles.jsonl');
  writeFileSync(path, `${JSON.stringify(article)}\n\n`);
  return readOwnArticles(path);
}

describe('our own set of articles', () => {
  it('has enough of them, each once, sorted by event', async () => {
    const articles = await readOwnArticles(FILE);
    expect(articles.length).toBeGreaterThanOrEqual(LEAST_ARTICLES);
    expect(new Set(articles.map(({ url }) => url)).size).toBe(articles.length);
    const keys = articles.map(({ event, date, url }) => `${event}\n${date}\n${url}`);
    expect(keys).toEqual(keys.toSorted());
  });

  it('names each person of an article once, and no article later than its search', async () => {
    for (const { url, people, date, searched } of await readOwnArticles(FILE)) {
      expect(new Set(people.map(({ name }) => name)).size, url).toBe(people.length);
      expect(date <= searched, url).toBe(true);
    }
  });
});

describe('a line of the set', () => {
  it('is read as it stands', async () => {
    expect(await read(GOOD)).toEqual([GOOD]);
  });

  it.each([
    ['a day that never was', { date: '2023-02-29' }],
    ['a search on no day', { searched: 'today' }],
    ['an unknown class', { people: [{ name: 'Ann Example', cls: 'Q' }] }],
    ['nobody', { people: [] }],
    ['an unknown topic', { topic: 'weather' }],
    ['no address', { url: 'example' }],
    ['a country in words', { country: 'Britain' }],
    ['a field that is too long to be a name', { event: 'word '.repeat(41) }],
    ['text of the article', { text: 'A minister said.' }],
  ])('is refused with %s', async (_, wrong) => {
    await expect(read({ ...GOOD, ...wrong })).rejects.toThrow(/line 1/);
  });
});

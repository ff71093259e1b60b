import '../support/fake-browser';
import { describe, expect, it } from 'vitest';
import { createDayHere } from '../../utils/sites/article-days';

const A = 'https://news.example/a';

describe('the reader’s day for the open page', () => {
  it('is what is remembered, until another is set or it is taken back', async () => {
    const day = createDayHere(async () => '2024-09-26');
    expect(await day.of(A)).toBe('2024-09-26');
    day.set(`${A}#comments`, '2020-01-01');
    expect(await day.of(A)).toBe('2020-01-01');
    day.set(A, null);
    expect(await day.of(A)).toBeNull();
    expect(await day.of('https://news.example/b')).toBe('2024-09-26');
  });

  it('is none where what is remembered cannot be read', async () => {
    const day = createDayHere(() => Promise.reject(new Error('no storage')));
    expect(await day.of(A)).toBeNull();
  });
});

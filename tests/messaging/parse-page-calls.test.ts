import { describe, expect, it } from 'vitest';
import { parseRecognise } from '../../utils/messaging/parse-calls';

const good = { blocks: [{ index: 0, text: 'A text.' }], article: { published: '2024-09-26' } };

const bad: readonly [what: string, args: unknown, path: string | undefined][] = [
  ['nothing', undefined, undefined],
  ['blocks that are no list', { ...good, blocks: {} }, 'blocks'],
  ['a block without text', { ...good, blocks: [{ index: 0 }] }, 'blocks.0.text'],
  ['a negative index', { ...good, blocks: [{ index: -1, text: '' }] }, 'blocks.0.index'],
  ['a day that never was', { ...good, article: { published: '2024-02-31' } }, 'article.published'],
  [
    'a block beyond all bounds',
    { ...good, blocks: [{ index: 0, text: 'x'.repeat(200_000) }] },
    'blocks.0.text',
  ],
];

describe('parseRecognise', () => {
  it('takes what a page sends', () => {
    expect(parseRecognise(good)).toEqual({ ok: true, value: good });
  });

  it.each(bad)('refuses %s', (_what, args, path) => {
    const result = parseRecognise(args);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.path).toBe(path);
  });
});

import { describe, expect, it } from 'vitest';
import type { Asked } from '../../../utils/asked';
import { createArticleScan } from '../../../utils/page/reading/article-scan';
import type { RecogniseInput, RecogniseResult } from '../../../utils/recognition/contract';
import { text } from '../../article/decision/pages-of-all-kinds';
import { documentOf } from '../../article/pages';
import { scanOf } from './scan-of';

const ARTICLE = `<main><h1>A lamp</h1>${text(4)}</main>`;
const FORM = '<main><h1>Log in</h1><input><input type="password"></main>';
const LIVE = `<p>As it comes</p>${text(5)}`;

/** What is sent of a page with these frames. */
async function sentOf(page: string, frames: readonly string[], asked?: Asked) {
  const { marks } = scanOf(async () => ({}) as RecogniseResult);
  const sent: string[] = [];
  const inner = frames.map(documentOf);
  const scan = createArticleScan({
    document: documentOf(page),
    marks,
    article: {},
    recognise: async ({ blocks }: RecogniseInput): Promise<RecogniseResult> => {
      sent.push(...blocks.map((block) => block.text));
      return { mentions: [], withdrawn: [], people: [], context: { version: 1, state: null } };
    },
    frames: () => inner,
    ...(asked && { asked }),
    signal: new AbortController().signal,
  });
  expect(scan.decision).toBeNull();
  await scan.read();
  return { sent, decision: scan.decision };
}

describe('a scan of a page with frames', () => {
  it('reads their text after the page’s', async () => {
    const { sent, decision } = await sentOf(ARTICLE, [LIVE]);
    expect(decision).toEqual({ isRead: true, why: 'asked' });
    expect(sent[0]).toBe('A lamp');
    expect(sent).toHaveLength(5 + 6);
    expect(sent[5]).toBe('As it comes');
  });

  it.each([
    ['a form', FORM],
    ['an editor', `<div contenteditable>${LIVE}</div>`],
    ['an advertisement', '<a href="/">Lamps of all sizes, by Bo Ek of Hull</a>'],
  ])('reads none that is %s', async (_, frame) => {
    expect((await sentOf(ARTICLE, [frame])).sent).toHaveLength(5);
  });

  it('reads none where the page itself is left alone', async () => {
    const { sent, decision } = await sentOf(FORM, [LIVE]);
    expect(decision).toEqual({ isRead: false, why: 'form' });
    expect(sent).toEqual([]);
  });

  it('is as strict as it is said who asked', async () => {
    const short = '<p>Bo Ek came.</p>';
    expect((await sentOf(short, [], 'every')).sent).toEqual([]);
    expect((await sentOf(short, [], 'once')).sent).toEqual(['Bo Ek came.']);
  });
});

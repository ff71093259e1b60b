import { describe, expect, it } from 'vitest';
import { createKnownMentions } from '../../../utils/page/reading/known-mentions';
import type { Mention } from '../../../utils/recognition/contract';

const mention = (block: number, start: number, text: string) =>
  ({ block, start, end: start + text.length, text }) as Mention;
const TEXT = 'At 12:04 Trump came.';
const LATER = { index: 5, text: 'At 12:05 Trump came.' };

function start() {
  const taken: string[] = [];
  const mentions = createKnownMentions((id) => taken.push(id));
  mentions.put([mention(1, 9, 'Trump')], [{ index: 1, text: TEXT }]);
  return { mentions, taken };
}
const places = (mentions: ReturnType<typeof createKnownMentions>) =>
  [...mentions.all()].map(({ block, start: at }) => [block, at]);

describe('who is named', () => {
  it('goes with the block', () => {
    const { mentions, taken } = start();
    mentions.moveOn([1], []);
    expect(mentions.size).toBe(0);
    expect(taken).toEqual(['1:9']);
  });

  it('stays in a block’s heir until that is answered, and then where it is', () => {
    const { mentions, taken } = start();
    mentions.moveOn([1], [{ gone: 1, text: TEXT, block: LATER }]);
    expect(places(mentions)).toEqual([[5, 9]]);
    mentions.put([], [{ index: 6, text: '' }]);
    expect(places(mentions)).toEqual([[5, 9]]);
    mentions.put([mention(5, 9, 'Trump')], [LATER]);
    expect(places(mentions)).toEqual([[5, 9]]);
    expect(taken).toEqual([]);
  });

  it('keeps its mark in a block’s heir, and in the heir of that', () => {
    const { mentions, taken } = start();
    const ids = () => [...mentions.all()].map(mentions.idOf);
    mentions.moveOn([1], [{ gone: 1, text: TEXT, block: LATER }]);
    mentions.put([mention(5, 9, 'Trump')], [LATER]);
    expect(ids()).toEqual(['1:9']);
    const latest = { index: 7, text: 'At 12:06 Trump came.' };
    mentions.moveOn([5], [{ gone: 5, text: LATER.text, block: latest }]);
    expect(ids()).toEqual(['1:9']);
    // What is said of a block that is gone takes no mark away.
    mentions.drop('1:9');
    mentions.drop('5:9');
    expect([ids(), taken]).toEqual([['1:9'], []]);
    mentions.moveOn([7], []);
    expect([mentions.size, taken]).toEqual([0, ['1:9']]);
    mentions.put([mention(7, 9, 'Trump')], [latest]);
    expect(ids()).toEqual(['7:9']);
  });

  it('goes from the heir where the answer names nobody there', () => {
    const { mentions, taken } = start();
    mentions.moveOn([1], [{ gone: 1, text: TEXT, block: LATER }]);
    mentions.put([], [LATER]);
    expect(mentions.size).toBe(0);
    expect(taken).toEqual(['1:9']);
  });

  it('is not taken for named in an heir that says something else there', () => {
    const { mentions, taken } = start();
    mentions.moveOn(
      [1],
      [{ gone: 1, text: TEXT, block: { index: 5, text: 'At 12:04 May came.' } }],
    );
    expect(mentions.size).toBe(0);
    expect(taken).toEqual(['1:9']);
  });
});

import { describe, expect, it } from 'vitest';
import type { RecogniseInput } from '../../../utils/recognition/contract';
import { answerTo, COUNT, failing, names, scanOf } from './scan-of';

describe('people who are kept off pages', () => {
  it('have no mark, and are known all the same', async () => {
    const { scan, marks } = scanOf(failing(), { mayShow: (id) => id !== 'Person2' });
    await scan.read();
    expect(marks.texts()).toEqual(names([1, 3, 4, 5]));
    expect(scan.person('Person2')).toBeDefined();
    expect(scan.mentions()).toHaveLength(COUNT);
  });

  it('leave no mark for the others of their name either', async () => {
    const both = async (input: RecogniseInput) => {
      const reply = answerTo(input);
      const mentions = reply.mentions.map((mention) => ({
        ...mention,
        personId: null,
        candidates: [...mention.candidates, `${mention.text}, the reader’s own`],
      }));
      return { ...reply, mentions };
    };
    const { scan, marks } = scanOf(both, { mayShow: (id) => id !== 'Person2, the reader’s own' });
    await scan.read();
    expect(marks.texts()).toEqual(names([1, 3, 4, 5]));
  });
});

import { describe, expect, it } from 'vitest';
import { hoverMark } from '../../cli/browser/hover';
import { readMarks } from '../../cli/browser/marks';
import { useStage } from '../support/stage';

const PATH = '/long/many-names.html';
/** Its text goes in so many messages. */
const MESSAGES = 3;
const MARKS = 3_000;
/** Reading so much takes its time, with a new background for each message still more. In ms. */
const PATIENCE = { timeout: 120_000, interval: 25 };

describe('the background ends between the messages of a long page', () => {
  const stage = useStage();

  it('and every name is marked all the same', { timeout: 3 * PATIENCE.timeout }, async () => {
    const quiet = await stage.visit(PATH);
    await expect.poll(async () => (await readMarks(quiet)).length, PATIENCE).toBe(MARKS);
    const expected = await readMarks(quiet);
    await quiet.close();

    const page = await stage.visit(PATH);
    let last = -1;
    let ended = 0;
    await expect
      .poll(async () => {
        const { length } = await readMarks(page);
        // Marks of an answer appear while the next message is under way: that one is lost.
        if (length !== last && length < MARKS) {
          await stage.session.killBackground();
          ended += 1;
        }
        last = length;
        return length;
      }, PATIENCE)
      .toBe(MARKS);

    expect(ended).toBeGreaterThanOrEqual(MESSAGES);
    expect(await readMarks(page)).toEqual(expected);
    expect((await hoverMark(page, MARKS - 1)).name).toBe('Sir Keir Starmer');
  });
});

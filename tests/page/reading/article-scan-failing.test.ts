import { describe, expect, it } from 'vitest';
import { MOST_UNANSWERED } from '../../../utils/page/constants';
import type { RecogniseInput } from '../../../utils/recognition/contract';
import { answerTo, COUNT, failing, NUMBERS, names, paragraph, scanOf, TIMES } from './scan-of';

const singles = Array.from({ length: COUNT }, (_, at) => [at]);
const pairs = singles.flatMap(([one = 0]) =>
  singles.filter(([other = 0]) => other > one).map(([other = 0]) => [one, other]),
);

describe('a scan whose messages fail', () => {
  it.each([[], ...singles, ...pairs].map((numbers) => ({ numbers })))(
    'marks everybody all the same: $numbers',
    async ({ numbers }) => {
      const { scan, marks, sent } = scanOf(failing(...numbers));
      await scan.read();
      expect(marks.texts()).toEqual(names(NUMBERS));
      expect(sent).toHaveLength(COUNT + numbers.length);
    },
  );

  it('asks the same again, with the context of the last answer', async () => {
    const { scan, sent } = scanOf(failing(1));
    await scan.read();
    expect(sent[2]).toEqual(sent[1]);
    expect(sent[2]?.context?.state).toEqual([0]);
  });

  it('takes an answer that never comes for a failure', async () => {
    let count = 0;
    const { scan, marks } = scanOf(async (input) =>
      count++ === 0 ? await new Promise<never>(() => undefined) : answerTo(input),
    );
    await scan.read();
    expect(marks.texts()).toEqual(names(NUMBERS));
  });

  it('loses what is always refused, and nothing between or behind', async () => {
    const refused = async (input: RecogniseInput) => {
      if (input.blocks.some(({ text }) => /^Person[24]/.test(text))) throw new Error('refused');
      return answerTo(input);
    };
    const { scan, marks, sent } = scanOf(refused);
    await expect(scan.read()).rejects.toThrow('refused');
    expect(marks.texts()).toEqual(names([1, 3, 5]));
    expect(sent).toHaveLength(COUNT - 2 + 2 * TIMES);
  });

  it('gives up where nobody answers, and reads all when asked again', async () => {
    const all = Array.from({ length: TIMES * MOST_UNANSWERED }, (_, at) => at);
    const { scan, marks, sent } = scanOf(failing(...all));
    await expect(scan.read()).rejects.toThrow('port closed');
    expect(sent).toHaveLength(all.length);
    expect(marks.texts()).toEqual([]);

    await scan.read();
    expect(marks.texts()).toEqual(names(NUMBERS));
  });

  it('sends what it sends later under higher numbers', async () => {
    const { scan, sent } = scanOf(failing(...Array.from({ length: TIMES }, (_, at) => at)));
    await expect(scan.read()).rejects.toThrow('port closed');
    await scan.read();
    expect(sent.at(-1)?.blocks).toEqual([{ index: COUNT, text: paragraph(1).trim() }]);
  });

  it('stops with its signal, between asking and asking again', async () => {
    const controller = new AbortController();
    const { scan, marks, sent } = scanOf(
      async () => {
        controller.abort();
        throw new Error('The message port closed');
      },
      { signal: controller.signal },
    );
    await scan.read();
    expect(sent).toHaveLength(1);
    expect(marks.texts()).toEqual([]);
  });

  it('uses no answer that comes after its signal', async () => {
    const controller = new AbortController();
    const { scan, marks } = scanOf(
      async (input) => {
        controller.abort();
        return answerTo(input);
      },
      { signal: controller.signal },
    );
    await scan.read();
    expect(marks.texts()).toEqual([]);
    expect(scan.mentions()).toEqual([]);
  });
});

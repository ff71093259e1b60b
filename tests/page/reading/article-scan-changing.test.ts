import { describe, expect, it } from 'vitest';
import {
  answerTo,
  COUNT,
  failing,
  mentionIn,
  NUMBERS,
  names,
  paragraph,
  type Recognise,
  scanOf,
} from './scan-of';

describe('a scan of a page that changes', () => {
  it('sends nothing twice that was answered', async () => {
    const { scan, sent, marks, write } = scanOf(failing());
    await scan.read();
    write([1, 2, 3, 4, 6]);
    await scan.read();
    expect(sent).toHaveLength(COUNT + 1);
    expect(marks.texts()).toEqual(names([1, 2, 3, 4, 6]));
    expect(scan.mentions().map(({ personId }) => personId)).toEqual(names([1, 2, 3, 4, 6]));
  });

  it('marks names anew where the nodes under the same text were replaced', async () => {
    const { document, scan, marks, write } = scanOf(failing());
    await scan.read();
    write(NUMBERS);
    await scan.read();
    expect(marks.texts()).toEqual(names(NUMBERS));
    for (const { range } of marks.all()) expect(document.contains(range.startContainer)).toBe(true);
  });

  it('takes in no mention of a block that has left the page', async () => {
    const late: Recognise = async (input) => {
      const reply = answerTo(input);
      const old = mentionIn({ index: 0, text: paragraph(1) });
      return { ...reply, mentions: [old, ...reply.mentions] };
    };
    const { scan, write } = scanOf(late);
    await scan.read();
    write([2, 3, 4, 5, 6]);
    await scan.read();
    expect(scan.mentions().map(({ personId }) => personId)).toEqual(names([2, 3, 4, 5, 6]));
  });

  it('marks a name for whom a later answer says it is, at the same place', async () => {
    const other: Recognise = async (input) => {
      const reply = answerTo(input);
      if (!input.context) return reply;
      const first = mentionIn({ index: 0, text: paragraph(1) });
      const again = { ...first, personId: 'Person9', candidates: ['Person9'] };
      return { ...reply, mentions: [again, ...reply.mentions] };
    };
    const { scan, marks } = scanOf(other);
    await scan.read();
    expect(marks.get('0:0')?.mention.candidates).toEqual(['Person9']);
    expect(scan.mentions()[0]?.personId).toBe('Person9');
  });

  it('has its mentions in the order of the text', async () => {
    const twice: Recognise = async (input) => {
      const reply = answerTo(input);
      const late = reply.mentions.map((one) => ({ ...one, start: 8, end: 12 - one.block }));
      return { ...reply, mentions: [...late, ...reply.mentions] };
    };
    const { scan } = scanOf(twice);
    await scan.read();
    const order = scan.mentions().map(({ block, start }) => `${block}:${start}`);
    expect(order).toEqual(NUMBERS.flatMap((number) => [`${number - 1}:0`, `${number - 1}:8`]));
  });

  it('takes away what a later answer withdraws', async () => {
    const withdrawing: Recognise = async (input) => {
      const withdrawn = input.context ? [{ block: 0, start: 0, end: 7 }] : [];
      return { ...answerTo(input), withdrawn };
    };
    const { scan, marks } = scanOf(withdrawing);
    await scan.read();
    expect(marks.texts()).toEqual(names([2, 3, 4, 5]));
    expect(scan.mentions()).toHaveLength(COUNT - 1);
    expect(scan.person('Person1')?.id).toBe('Person1');
  });
});

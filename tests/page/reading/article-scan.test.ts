import { describe, expect, it } from 'vitest';
import { MOST_UNANSWERED } from '../../../utils/page/constants';
import type { Mark } from '../../../utils/page/marks/mark';
import type { Marks } from '../../../utils/page/marks/marks';
import { createArticleScan } from '../../../utils/page/reading/article-scan';
import type { Person } from '../../../utils/people/person';
import type { Mention, RecogniseInput, RecogniseResult } from '../../../utils/recognition/contract';
import { documentOf } from '../../article/pages';

/** Longer than a message may be with another of its kind: each paragraph goes by itself. */
const FILLER = 'The clerk weighed the post and wrote the sum on a card. '.repeat(800);
const COUNT = 5;
/** Asked three times in all, without waiting. */
const PATIENCE = { answerMs: 1_000, pausesMs: [1, 1] };
const TIMES = PATIENCE.pausesMs.length + 1;

const paragraph = (number: number) => `Person${number} came. ${FILLER}`;
const html = (numbers: readonly number[]) =>
  `<article>${numbers.map((number) => `<p>${paragraph(number)}</p>`).join('')}</article>`;
const names = (numbers: readonly number[]) => numbers.map((number) => `Person${number}`);
const NUMBERS = Array.from({ length: COUNT }, (_, at) => at + 1);

function mentionIn({ index, text }: { index: number; text: string }): Mention {
  const found = /^Person\d/.exec(text)?.[0] ?? '';
  const reason = { kind: 'full-name', block: index } as unknown as Mention['reason'];
  const span = { block: index, start: 0, end: found.length, text: found };
  return {
    ...span,
    kind: 'name',
    personId: found,
    candidates: [found],
    confidence: 1,
    reason,
  };
}

/** A background that knows everybody, and remembers in the context which blocks it has seen. */
function answerTo({ blocks, context }: RecogniseInput): RecogniseResult {
  const seen = [...((context?.state as number[] | undefined) ?? []), ...blocks.map((b) => b.index)];
  const mentions = blocks.map(mentionIn);
  return {
    mentions,
    withdrawn: [],
    people: mentions.map(({ text }) => ({ id: text }) as Person),
    context: { version: 1, state: seen },
  };
}

function fakeMarks(): Marks & { texts(): string[] } {
  const byId = new Map<string, Mark>();
  const unused = (): never => {
    throw new Error('not for a scan');
  };
  return {
    add: (mark) => void byId.set(mark.id, mark),
    remove: (id) => void byId.delete(id),
    get: (id) => byId.get(id),
    all: () => byId.values(),
    at: unused,
    standing: unused,
    repair: unused,
    activate: unused,
    clear: unused,
    get size() {
      return byId.size;
    },
    texts: () => [...byId.values()].map(({ range }) => range.toString()).sort(),
  };
}

type Recognise = (input: RecogniseInput) => Promise<RecogniseResult>;

interface Changed {
  readonly signal?: AbortSignal;
  readonly mayShow?: (id: string) => boolean;
}

function scanOf(recognise: Recognise, options: Changed = {}) {
  const document = documentOf(html(NUMBERS));
  const marks = fakeMarks();
  const sent: RecogniseInput[] = [];
  const scan = createArticleScan({
    document,
    marks,
    article: { published: '2024-09-26' },
    recognise: (input) => {
      sent.push(input);
      return recognise(input);
    },
    signal: options.signal ?? new AbortController().signal,
    patience: PATIENCE,
    ...(options.mayShow && { mayShow: options.mayShow }),
  });
  const write = (numbers: readonly number[]) => {
    document.body.innerHTML = html(numbers);
  };
  return { document, marks, sent, scan, write };
}

/** Fails the messages of these numbers, counted from 0 in the order of sending. */
function failing(...numbers: readonly number[]): Recognise {
  let count = 0;
  return async (input) => {
    if (numbers.includes(count++)) throw new Error('The message port closed');
    return answerTo(input);
  };
}

const singles = Array.from({ length: COUNT }, (_, at) => [at]);
const pairs = singles.flatMap(([one = 0]) =>
  singles.filter(([other = 0]) => other > one).map(([other = 0]) => [one, other]),
);

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

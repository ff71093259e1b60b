import { type Mark, sameRange } from '../../../utils/page/marks/mark';
import type { Marks } from '../../../utils/page/marks/marks';
import { createArticleScan } from '../../../utils/page/reading/article-scan';
import type { Person } from '../../../utils/people/person';
import type { Mention, RecogniseInput, RecogniseResult } from '../../../utils/recognition/contract';
import { documentOf } from '../../article/pages';

/** Longer than a message may be with another of its kind: each paragraph goes by itself. */
const FILLER = 'The clerk weighed the post and wrote the sum on a card. '.repeat(800);
/** Paragraphs of the page, each with a person of its own and each a message of its own. */
export const COUNT = 5;
/** Asked three times in all, without waiting. */
const PATIENCE = { answerMs: 1_000, pausesMs: [1, 1] };
/** How often a message is sent that nobody answers. */
export const TIMES = PATIENCE.pausesMs.length + 1;

/** The text of the paragraph of this number: it names one person. */
export const paragraph = (number: number) => `Person${number} came. ${FILLER}`;
const html = (numbers: readonly number[]) =>
  `<article>${numbers.map((number) => `<p>${paragraph(number)}</p>`).join('')}</article>`;
/** The names that paragraphs of these numbers have. */
export const names = (numbers: readonly number[]) => numbers.map((number) => `Person${number}`);
/** Numbers of all paragraphs. */
export const NUMBERS = Array.from({ length: COUNT }, (_, at) => at + 1);

/** The one mention of a block. */
export function mentionIn({ index, text }: { index: number; text: string }): Mention {
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
export function answerTo({ blocks, context }: RecogniseInput): RecogniseResult {
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
    isAt: (id, mention, place) => {
      const known = byId.get(id);
      return known?.mention === mention && sameRange(known.range, place);
    },
    nodeOf: ({ range }) => range.startContainer,
    keepNear: unused,
    at: unused,
    standing: unused,
    repair: unused,
    paint: unused,
    activate: unused,
    clear: unused,
    get size() {
      return byId.size;
    },
    texts: () => [...byId.values()].map(({ range }) => range.toString()).sort(),
  };
}

/** A background, as a scan asks it. */
export type Recognise = (input: RecogniseInput) => Promise<RecogniseResult>;

interface Changed {
  readonly signal?: AbortSignal;
  readonly mayShow?: (id: string) => boolean;
}

/** A scan of a page with all paragraphs, its marks, and what it has sent to a background. */
export function scanOf(recognise: Recognise, options: Changed = {}) {
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
export function failing(...numbers: readonly number[]): Recognise {
  let count = 0;
  return async (input) => {
    if (numbers.includes(count++)) throw new Error('The message port closed');
    return answerTo(input);
  };
}

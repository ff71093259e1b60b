import { rangeOf } from '../article/range-of';
import type { PageCalls } from '../messaging/messages';
import type { Client } from '../messaging/protocol';
import type { Person } from '../people/person';
import type { ArticleContext, Mention, RecognitionContext } from '../recognition/types';
import { batchesOf } from './batches';
import { MESSAGE_TEXT_LENGTH, MOST_MARKS } from './constants';
import { createKnownBlocks } from './known-blocks';
import { markId } from './mark';
import type { Marks } from './marks';
import { inSlices } from './pause';
import { readInSlices } from './read-in-slices';

/** What a scan needs. */
export interface ScanOptions {
  readonly document: Document;
  readonly marks: Marks;
  readonly article: ArticleContext;
  readonly recognise: Client<PageCalls>['recognise'];
  readonly signal: AbortSignal;
}

/** One article's text and who is named in it, kept in step with the page. */
export interface ArticleScan {
  /** Reads the page as it is now, has what is new recognised, and marks it. */
  read(): Promise<void>;
  person(id: string): Person | undefined;
  /** All mentions, in the order of the text. */
  mentions(): readonly Mention[];
}

/** Starts a scan with nothing read. */
export function createArticleScan(options: ScanOptions): ArticleScan {
  const { document, marks, article, recognise, signal } = options;
  const blocks = createKnownBlocks();
  const people = new Map<string, Person>();
  const mentions = new Map<string, Mention>();
  let context: RecognitionContext | undefined;

  const mark = (mention: Mention): void => {
    const id = markId(mention);
    const block = blocks.at(mention.block);
    const range = block && rangeOf(block, mention.start, mention.end);
    const known = marks.get(id);
    if (!range) marks.remove(id);
    else if (known && known.mention === mention && sameRange(known.range, range)) return;
    else if (known || marks.size < MOST_MARKS) marks.add({ id, mention, range });
  };

  const apply = async (reply: ReturnType<PageCalls['recognise']>): Promise<void> => {
    context = reply.context;
    for (const person of reply.people) people.set(person.id, person);
    for (const withdrawn of reply.withdrawn) {
      mentions.delete(markId(withdrawn));
      marks.remove(markId(withdrawn));
    }
    for (const mention of reply.mentions) mentions.set(markId(mention), mention);
    await inSlices(reply.mentions, mark, signal);
  };

  return {
    async read() {
      const { fresh, gone } = blocks.update(await readInSlices(document, signal));
      for (const index of gone) dropBlock(index, mentions, marks);
      // Nodes may have been replaced under a text that is still the same.
      await inSlices([...mentions.values()], mark, signal);
      for (const batch of batchesOf(fresh, MESSAGE_TEXT_LENGTH)) {
        if (signal.aborted) return;
        const reply = await recognise({ blocks: batch, article, ...(context && { context }) });
        if (!signal.aborted) await apply(reply);
      }
    },
    person: (id) => people.get(id),
    mentions: () => [...mentions.values()].sort(inTextOrder),
  };
}

function dropBlock(index: number, mentions: Map<string, Mention>, marks: Marks): void {
  for (const [id, mention] of mentions) {
    if (mention.block !== index) continue;
    mentions.delete(id);
    marks.remove(id);
  }
}

function sameRange(one: Range, other: Range): boolean {
  return (
    one.startContainer === other.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  );
}

function inTextOrder(one: Mention, other: Mention): number {
  return one.block - other.block || one.start - other.start;
}

import type { OpenShadowRoot } from '../../article/blocks/flat-children';
import { type PageBlock, placeOf, rangeAt } from '../../article/blocks/page-block';
import type { ReadingDecision } from '../../article/decision/reading-decision';
import { isDead } from '../../article/dom/read-node';
import { type KnownPage, type ReadArticleOptions, readArticle } from '../../article/read-article';
import type { Asked } from '../../asked';
import type { PageCalls } from '../../messaging/calls';
import type { Client } from '../../messaging/protocol';
import type { Person } from '../../people/person';
import type {
  ArticleContext,
  Block,
  Mention,
  RecognitionContext,
} from '../../recognition/contract';
import { MESSAGE_TEXT_LENGTH, MOST_MARKS } from '../constants';
import { addressOf } from '../documents';
import { isGone } from '../frames/frame-place';
import { markId } from '../marks/mark';
import type { Marks } from '../marks/marks';
import { createNearMarks } from '../marks/near-marks';
import type { BlockPlace } from '../marks/shown-marks';
import { askForAll, askPatiently, batchesOf, type Patience } from './ask-background';
import { placesOf } from './block-places';
import { isDrawn } from './is-drawn';
import { createKnownBlocks, type KnownBlocks } from './known-blocks';
import { createKnownMentions } from './known-mentions';
import { createMendBlocks, shiftIn } from './mend-blocks';
import { inSlices, stepByStep } from './pause';

/** The page, the article's day and language, and whom a scan asks. */
export interface ScanOptions {
  readonly document: Document;
  readonly marks: Marks;
  readonly article: ArticleContext;
  readonly recognise: Client<PageCalls>['recognise'];
  readonly signal: AbortSignal;
  /** Whether a page may be shown something of the person; absent: of everybody. */
  readonly mayShow?: (id: string) => boolean;
  /** What was read of the page just before its text; absent: nothing. */
  readonly known?: () => KnownPage;
  /** Who asked that the page be read. */
  readonly asked?: Asked;
  /** Opens shadow roots; absent: what stands in them is not read. */
  readonly openShadow?: OpenShadowRoot;
  /** Documents of the page's frames that are read after the page's own. */
  readonly frames?: () => readonly Document[];
  /** Told whenever marks have been put or taken away. */
  readonly marked?: () => void;
  /** How long and how often the background is asked. */
  readonly patience?: Patience;
}

/** One article's text and who is named in it, kept in step with the page. */
export interface ArticleScan {
  /**
   * Reads the page as it is now, has what is new recognised, and marks it. Rejects where something
   * stayed unanswered: the next reading asks for that again.
   */
  read(): Promise<void>;
  /** Marks again at once what the page has only written anew. */
  mend(records: readonly MutationRecord[]): void;
  person(id: string): Person | undefined;
  /** Whether the page was read the last time, and why; null: it has not been looked at. */
  readonly decision: ReadingDecision | null;
  /** All mentions, in the order of the text. */
  mentions(): readonly Mention[];
  /** Where the blocks stand, by their numbers. */
  places(): ReadonlyMap<number, BlockPlace>;
}

/** Starts a scan with nothing read. */
export function createArticleScan(options: ScanOptions): ArticleScan {
  const { marks, article, recognise, signal, patience } = options;
  const { mayShow = () => true } = options;
  const blocks = createKnownBlocks();
  const near = createNearMarks({ ...options, blocks: () => blocks.all() });
  const marked = (): void => {
    near.changed();
    options.marked?.();
  };
  const findMended = createMendBlocks(blocks, options.openShadow);
  const people = new Map<string, Person>();
  const mentions = createKnownMentions((id) => marks.remove(id));
  let context: RecognitionContext | undefined;
  let decision: ReadingDecision | null = null;

  const mark = (mention: Mention): void => {
    const id = mentions.idOf(mention);
    const place = placeNow(mention, blocks);
    // With one who is kept off pages among those it may stand for, a name says too much.
    if (!place || !mention.candidates.every(mayShow)) marks.remove(id);
    else if (marks.isAt(id, mention, place)) return;
    else if (marks.get(id) || marks.size < MOST_MARKS) {
      marks.add({ id, mention, range: rangeAt(place) });
    }
  };

  const apply = async (
    reply: ReturnType<PageCalls['recognise']>,
    answered: readonly Block[],
  ): Promise<void> => {
    context = reply.context;
    for (const person of reply.people) people.set(person.id, person);
    for (const withdrawn of reply.withdrawn) mentions.drop(markId(withdrawn));
    // The context remembers blocks that have left the page since.
    const here = reply.mentions.filter(({ block }) => blocks.at(block) !== undefined);
    mentions.put(here, answered);
    await inSlices(here, mark, signal);
    if (!signal.aborted) marked();
  };

  const ask = async (batch: readonly Block[]): Promise<void> => {
    const input = { blocks: batch, article, ...(context && { context }) };
    const reply = await askPatiently(() => recognise(input), signal, patience);
    blocks.settle(batch);
    await apply(reply, batch);
  };

  return {
    async read() {
      const read = await readPageInSlices(options);
      if (signal.aborted || read === null) return;
      decision = read.decision;
      const { fresh, gone, heirs } = blocks.update(read.blocks);
      mentions.moveOn(gone, heirs);
      // Nodes may have been replaced under a text that is still the same.
      await inSlices([...mentions.all()], mark, signal);
      if (signal.aborted) return;
      if (mentions.size > 0 || gone.length > 0) marked();
      await askForAll(batchesOf(fresh, MESSAGE_TEXT_LENGTH), ask, signal);
    },
    mend(records) {
      if (mentions.size === 0 || signal.aborted) return;
      const mended = findMended(records);
      if (mended.length === 0) return;
      for (const { index, block } of mended) blocks.mend(index, block);
      for (const mention of mentions.of(new Set(mended.map(({ index }) => index)))) mark(mention);
    },
    get decision() {
      return decision;
    },
    person: (id) => people.get(id),
    mentions: () => [...mentions.all()].sort(inTextOrder),
    places: () => placesOf(blocks.all()),
  };
}

/** Where a mention stands; null where its text is not there any more. */
function placeNow({ block: index, start, end }: Mention, blocks: KnownBlocks) {
  const read = blocks.at(index);
  const now = blocks.now(index);
  if (!read || !now || isDead(now.element)) return null;
  const shift = shiftIn(read.text, now.text, { start, end });
  return shift === null ? null : placeOf(now, start + shift, end + shift);
}

function inTextOrder(one: Mention, other: Mention): number {
  return one.block - other.block || one.start - other.start;
}

/** What was read of a page, and whether it is one to be read. */
interface PageRead {
  readonly blocks: readonly PageBlock[];
  readonly decision: ReadingDecision;
}

/** Reads the blocks of the article and of its frames as they stand, never long at a stretch. */
async function readPageInSlices(options: ScanOptions): Promise<PageRead | null> {
  const { document, signal, asked = 'named', known, frames = () => [], openShadow } = options;
  const how = { isShown: isDrawn, ...(openShadow && { openShadow }) };
  const url = addressOf(document);
  const page = await stepByStep(
    read(document, { asked, url, ...(known && { known: known() }), ...how }),
    signal,
  );
  if (!page?.decision.isRead) return page;
  const blocks = [...page.blocks];
  for (const frame of frames()) {
    // Nobody asked for a frame: it has to show that it is something to be read.
    // One that goes away meanwhile is no fault: whatever comes in its place is read in its turn.
    const inner = await stepByStep(read(frame, { asked: 'every', ...how }), signal).catch(
      (error: unknown) => {
        if (isGone(frame)) return null;
        throw error;
      },
    );
    blocks.push(...(inner?.blocks ?? []));
  }
  return { ...page, blocks };
}

function* read(document: Document, how: ReadArticleOptions): Generator<undefined, PageRead> {
  const blocks: PageBlock[] = [];
  const steps = readArticle(document, how);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return { blocks, decision: value };
    if (value) blocks.push(value);
    yield;
  }
}

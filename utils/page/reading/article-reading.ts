import type { ArticleFacts } from '../../article/article-facts';
import { NO_DAY } from '../../article/dates/written-dates';
import type { KnownPage } from '../../article/read-article';
import { readingPage } from '../../article/reading-page';
import type { PageCalls } from '../../messaging/calls';
import type { Client } from '../../messaging/protocol';
import type { Day } from '../../people/person';
import { addressOf } from '../documents';
import type { Marks } from '../marks/marks';
import { type ArticleScan, createArticleScan, type ScanOptions } from './article-scan';
import { type ArticleSign, articleSign, isAnotherArticle, isSameSign } from './article-sign';
import { dayAsker } from './ask-day';
import { noteChanges } from './keep-reading';
import { stepByStep } from './pause';

/** The page, its marks, and whom reading asks. */
export interface ReadingOptions {
  readonly document: Document;
  readonly marks: Marks;
  readonly background: Pick<Client<PageCalls>, 'recognise' | 'readDay'>;
  /** The day the reader set for an address; null: none. */
  readonly dayByReader: (address: string) => Promise<Day | null>;
  readonly signal: AbortSignal;
  readonly mayShow?: ScanOptions['mayShow'];
  readonly asked?: ScanOptions['asked'];
  readonly openShadow?: ScanOptions['openShadow'];
  readonly frames?: ScanOptions['frames'];
  readonly marked?: ScanOptions['marked'];
  /** The page has become another article, or another day is known of it: what is shown is void. */
  readonly outdated: () => void;
}

/** The article that is on a page now. One page shows several, one after the other. */
export interface ArticleReading {
  /** As last read. */
  readonly facts: ArticleFacts;
  readonly scan: Pick<ArticleScan, 'person' | 'mentions' | 'decision' | 'places'>;
  /** Whether the page still says of itself what was read: no card may tell a day where not. */
  isCurrent(): boolean;
  /** Whether the page is plainly another article than the one that was read. */
  isOther(): boolean;
  /** Reads again what the page says of itself, as it is from now on. */
  renew(): Promise<void>;
  /** The same, then its text. */
  read(): Promise<void>;
  /** Marks again at once what the page has only written anew. */
  mend(records: readonly MutationRecord[]): void;
  /** Forgets what was read of the text: the next reading asks for all of it again. */
  startAfresh(): void;
}

/** Facts of an article, what they were read from, and the sign the page gave meanwhile. */
interface SignedFacts extends KnownPage {
  readonly sign: ArticleSign;
  readonly facts: ArticleFacts;
}

/** Resolves when it is known what the page is, with no text read; null: `signal` aborted. */
export async function createArticleReading(
  options: ReadingOptions,
): Promise<ArticleReading | null> {
  const { document, marks, signal, outdated } = options;
  const hasChanged = noteChanges(document, signal);
  const askDay = dayAsker(options.background.readDay, signal);
  let known = await readSigned(options, askDay);
  if (!known) return null;
  const facts = (): SignedFacts => known as SignedFacts;
  let text = startText(options, facts);
  let isJustRead = true;
  let renewing: Promise<void> | null = null;
  let afterwards: Promise<void> | null = null;

  const startAfresh = (): void => {
    text.stop();
    for (const { id } of [...marks.all()]) marks.remove(id);
    text = startText(options, facts);
  };
  const take = (next: SignedFacts): void => {
    const before = facts();
    known = next;
    const isSame = isStillSame(before, next);
    if (!isSame) startAfresh();
    if (!isSame || !isSameDay(before.facts, next.facts)) outdated();
  };
  const renewNow = (): Promise<void> => {
    renewing = readSigned(options, askDay)
      .then((next) => void (next && take(next)))
      .finally(() => {
        renewing = null;
      });
    return renewing;
  };
  const renew = (): Promise<void> => {
    if (!renewing) return renewNow();
    // The one under way may have begun before the page changed.
    afterwards ??= renewing
      .catch(() => undefined)
      .then(() => {
        afterwards = null;
        return renewNow();
      });
    return afterwards;
  };

  /** What was read before the page changed stands where it says the same of itself, but not where its text is. */
  const lookAgain = async (): Promise<void> => {
    if (isCurrent()) known = { ...facts(), found: null };
    else await renew();
  };
  const isCurrent = () => isSameSign(facts().sign, articleSign(document));

  return {
    get facts() {
      return facts().facts;
    },
    get scan() {
      return text.scan;
    },
    isCurrent,
    isOther: () => isAnotherArticle(facts().sign, articleSign(document)),
    renew,
    startAfresh,
    mend: (records) => text.scan.mend(records),
    async read() {
      if (!isJustRead) await renew();
      else if (hasChanged()) await lookAgain();
      isJustRead = false;
      if (!signal.aborted) await text.scan.read();
    },
  };
}

/** The sign is taken first: what changes while the rest is read makes it out of date. */
async function readSigned(
  options: ReadingOptions,
  askDay: ReturnType<typeof dayAsker>,
): Promise<SignedFacts | null> {
  const { document, signal, dayByReader } = options;
  const sign = articleSign(document);
  const read = await stepByStep(readingPage(document, addressOf(document)), signal);
  if (!read) return null;
  const { head, found } = read;
  const [day, byReader] = await Promise.all([askDay(read.written), dayByReader(read.facts.url)]);
  if (signal.aborted) return null;
  const facts = withDay({ ...read.facts, ...(day ?? NO_DAY) }, byReader);
  // Without an answer it is out of date from the start: no card opens before there is one.
  return { sign: day ? sign : { ...sign, data: '' }, facts, head, found };
}

/** A text of its own for each article: who one has named in full is no reason to know them in the next. */
function startText(options: ReadingOptions, known: () => SignedFacts) {
  const { facts } = known();
  const { document, marks, background, mayShow, asked, openShadow, frames, marked, signal } =
    options;
  const controller = new AbortController();
  const scan = createArticleScan({
    document,
    marks,
    article: contextOf(facts),
    known,
    recognise: (input) => background.recognise({ ...input, address: facts.url }),
    ...(mayShow && { mayShow }),
    ...(asked && { asked }),
    ...(openShadow && { openShadow }),
    ...(frames && { frames }),
    ...(marked && { marked }),
    signal: AbortSignal.any([signal, controller.signal]),
  });
  return { scan, stop: () => controller.abort() };
}

/** The facts with the reader's day, which goes before what the page says. */
function withDay(facts: ArticleFacts, day: Day | null): ArticleFacts {
  if (day === null) return facts;
  return { ...facts, published: day, publishedFrom: 'reader', confidence: 1 };
}

function contextOf({ published, language }: ArticleFacts) {
  return { ...(published && { published }), ...(language && { language }) };
}

/** Whether what was recognised for one stands for the other. */
function isStillSame(before: SignedFacts, now: SignedFacts): boolean {
  return (
    !isAnotherArticle(before.sign, now.sign) &&
    before.facts.published === now.facts.published &&
    before.facts.language === now.facts.language
  );
}

/** Whether a card says the same of the day. */
function isSameDay(one: ArticleFacts, other: ArticleFacts): boolean {
  return one.publishedFrom === other.publishedFrom && one.confidence === other.confidence;
}

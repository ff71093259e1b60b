import { dayKnownOf } from '../article/day-known';
import { readingFacts } from '../article/read-facts';
import type { ArticleFacts } from '../article/types';
import type { PageCalls, PersonHere } from '../messaging/messages';
import type { Client } from '../messaging/protocol';
import type { Day } from '../people/person';
import { type ArticleScan, createArticleScan } from './article-scan';
import { createCardHost } from './card-host';
import { type CardView, createCardView } from './card-view';
import { markAt } from './hit-test';
import { keepReading } from './keep-reading';
import { createMarks } from './marks';
import { createPageSession } from './page-session';
import { stepByStep } from './pause';
import { watchPointer } from './pointer';

/** What Fact Context needs to run on a page; `signal` stops it and leaves the page as it was. */
export interface PageOptions {
  readonly document: Document;
  readonly background: Client<PageCalls>;
  /** The card's own page: its address, and what its frame is called to assistive technology. */
  readonly card: { readonly address: string; readonly title: string };
  readonly signal: AbortSignal;
  /** The day the reader set for an address; null: none. */
  readonly dayByReader: (address: string) => Promise<Day | null>;
  /** Told of what failed; the page never is. */
  readonly failed: (error: unknown) => void;
}

/** A page Fact Context runs on. */
export interface RunningPage {
  readonly article: ArticleFacts;
  people(): readonly PersonHere[];
  showPerson(id: string): boolean;
  showNext(): boolean;
  /** Whether a token is the one that was last given to the card's frame; true once. */
  confirmCard(token: string): boolean;
}

/**
 * Reads the page, marks the names, and answers to the pointer until `signal` aborts. Resolves when
 * it is known what the page is, to null where `signal` aborted meanwhile; the marks come after.
 */
export async function startPage(options: PageOptions): Promise<RunningPage | null> {
  const { document, background, card, signal, failed } = options;
  // 1. What the page is
  const facts = await stepByStep(readingFacts(document, document.location.href), signal);
  if (!facts) return null;
  const article = withDay(facts, await options.dayByReader(facts.url));
  if (signal.aborted) return null;
  // 2. Its marks and its one card
  const marks = createMarks();
  const host = createCardHost({ document, ...card });
  let pointer: { x: number; y: number } | null = null;
  const scan: ArticleScan = createArticleScan({
    document,
    marks,
    article: contextOf(article),
    recognise: background.recognise,
    signal,
  });
  const view: CardView = createCardView({
    host,
    origin: new URL(card.address).origin,
    marks,
    article: { published: article.published, dayKnown: dayKnownOf(article) },
    others: () => peopleOf(scan).map(({ person }) => person.id),
    pointer: () => pointer,
    reports: {
      pointer: (where) => session.dispatch({ type: where === 'out' ? 'away' : 'over-card' }),
      close: () => session.dispatch({ type: 'dismiss' }),
      nextMention: (personId) => void session.goOn(personId),
    },
  });
  const session = createPageSession({ marks, view });
  // 3. The reader's hand
  watchPointer({
    document,
    host: host.element,
    markAt: (x, y) => {
      pointer = { x, y };
      return markAt(document, marks, x, y);
    },
    dispatch: (event) => {
      session.dispatch(event);
      if (event.type === 'scroll') view.follow();
    },
    isOpen: () => session.state.phase === 'open',
    isCardPressed: view.isPressed,
    rested: marks.repair,
    signal,
  });
  // 4. The text, now and as it changes
  keepReading({ document, read: () => scan.read().finally(marks.repair), failed, signal });
  // 5. The end
  signal.addEventListener('abort', () => {
    session.stop();
    marks.clear();
    view.destroy();
  });
  return {
    article,
    people: () => peopleOf(scan),
    showPerson: (id) => session.goTo(id),
    showNext: () => session.goToNext(),
    confirmCard: view.confirm,
  };
}

/** What the reader says of the day goes before what the page says. */
function withDay(facts: ArticleFacts, day: Day | null): ArticleFacts {
  if (day === null) return facts;
  return { ...facts, published: day, publishedFrom: 'reader', confidence: 1 };
}

function contextOf({ published, language }: ArticleFacts) {
  return { ...(published && { published }), ...(language && { language }) };
}

/** Everyone of the article with how often their name stands in it; offices are not counted. */
function peopleOf(scan: ArticleScan): PersonHere[] {
  const counts = new Map<string, number>();
  for (const { personId, kind } of scan.mentions()) {
    if (personId !== null && kind === 'name') counts.set(personId, (counts.get(personId) ?? 0) + 1);
  }
  return [...counts].flatMap(([id, mentions]) => {
    const person = scan.person(id);
    return person ? [{ person, mentions }] : [];
  });
}

import type { ArticleFacts } from '../article/article-facts';
import { dayKnownOf } from '../article/article-facts';
import type { ReadingDecision } from '../article/decision/reading-decision';
import type { Asked } from '../asked';
import type { PageCalls, PersonHere } from '../messaging/calls';
import type { Client } from '../messaging/protocol';
import type { Day } from '../people/person';
import { createCardHost } from './card/card-host';
import { type CardView, createCardView } from './card/card-view';
import { createCurrentCard } from './card/current-card';
import { isGone, shiftOf } from './frames/frame-place';
import { drawLinesIn } from './frames/frame-style';
import { watchFrames } from './frames/watch-frames';
import { markAt } from './marks/mark-at';
import { createPageMarks } from './marks/page-marks';
import { type ArticleReading, createArticleReading } from './reading/article-reading';
import { keepReading } from './reading/keep-reading';
import { createPageSession } from './session/page-session';
import { watchPointer } from './session/pointer';

/** A page to run on, and the ways out of it; `signal` stops it and leaves the page as it was. */
export interface PageOptions {
  readonly document: Document;
  readonly background: Client<PageCalls>;
  /** The card's own page: its address, its origin, and what its frame is called to assistive technology. */
  readonly card: { readonly address: string; readonly origin: string; readonly title: string };
  readonly signal: AbortSignal;
  /** Who asked that the page be read; absent: its site is a named one. */
  readonly asked?: Asked;
  /** The day the reader set for an address; null: none. */
  readonly dayByReader: (address: string) => Promise<Day | null>;
  /** Whether the page may be shown something of the person. */
  readonly mayShow: (id: string) => boolean;
  /** Told of what failed; the page never is. */
  readonly failed: (error: unknown) => void;
}

/** A page Fact Context runs on. */
export interface RunningPage {
  /** What the page says of its article now. */
  article(): Promise<ArticleFacts>;
  /** Whether the page is read, and why; null while that is not known. */
  decision(): ReadingDecision | null;
  people(): readonly PersonHere[];
  showPerson(id: string): boolean;
  showNext(): boolean;
  /** Whether a token is the one that was last given to the card's frame; true once. */
  confirmCard(token: string): boolean;
  /** Whether the page has kept a card's frame from running. */
  areCardsRefused(): boolean;
}

/**
 * Reads the page, marks the names, and answers to the pointer until `signal` aborts. Resolves when
 * it is known what the page is, to null where `signal` aborted meanwhile; the marks come after.
 */
export async function startPage(options: PageOptions): Promise<RunningPage | null> {
  const { document, background, card, signal, failed } = options;
  // 1. What the page is
  const marks = createPageMarks(document);
  signal.addEventListener('abort', () => marks.clear());
  const reading = await createArticleReading({
    document,
    marks,
    recognise: background.recognise,
    dayByReader: options.dayByReader,
    mayShow: options.mayShow,
    ...(options.asked && { asked: options.asked }),
    frames: () => frames.current(),
    signal,
    outdated: () => {
      session.dispatch({ type: 'dismiss' });
      kept.again();
    },
  });
  if (!reading) return null;
  // 2. Its one card
  const host = createCardHost({ document, ...card });
  let pointer: { x: number; y: number } | null = null;
  const view: CardView = createCardView({
    host,
    origin: card.origin,
    marks,
    article: dayOf(reading),
    others: () => peopleOf(reading.scan).map(({ person }) => person.id),
    pointer: () => pointer,
    reports: {
      pointer: (where) => session.dispatch({ type: where === 'out' ? 'away' : 'over-card' }),
      close: () => session.dispatch({ type: 'dismiss' }),
      nextMention: (personId) => void session.goOn(personId),
    },
  });
  const current = createCurrentCard({
    view,
    reading,
    wanted: () => (session.state.phase === 'open' ? session.state.mark : null),
    dismiss: () => session.dispatch({ type: 'dismiss' }),
    failed,
  });
  const session = createPageSession({ marks, view: current.view });
  // 3. The reader's hand
  const watch = (place: Document, until: AbortSignal): void =>
    watchPointer({
      document: place,
      host: host.element,
      markAt: (x, y) => {
        if (isGone(place)) return null;
        const shift = shiftOf(place);
        pointer = { x: x + shift.x, y: y + shift.y };
        return markAt(place, marks, x, y);
      },
      dispatch: (event) => {
        session.dispatch(event);
        if (event.type === 'scroll') view.follow();
      },
      isOpen: () => session.state.phase === 'open',
      isCardPressed: view.isPressed,
      rested: marks.repair,
      signal: until,
    });
  watch(document, signal);
  // 4. The text, now and as it changes
  const { changed } = current;
  const kept = keepReading({
    document,
    read: () => reading.read().finally(marks.repair),
    changed,
    failed,
    signal,
  });
  // 5. Its frames, which are read, marked and pointed at as the page is
  const frames = watchFrames({
    document,
    entered(frame, gone) {
      const undraw = drawLinesIn(frame);
      gone.addEventListener('abort', () => {
        undraw();
        marks.forget(frame);
        const { state } = session;
        if (state.phase === 'open' && !marks.get(state.mark)) session.dispatch({ type: 'dismiss' });
      });
      watch(frame, gone);
      kept.watch(frame, gone);
    },
    loaded: (isSoon) => (isSoon ? kept.again() : kept.stirred()),
    signal,
  });
  // 6. The end
  signal.addEventListener('abort', () => {
    session.stop();
    view.destroy();
  });
  return {
    async article() {
      if (!reading.isCurrent()) await reading.renew();
      return reading.facts;
    },
    decision: () => reading.scan.decision,
    people: () => peopleOf(reading.scan),
    showPerson: (id) => session.goTo(id),
    showNext: () => session.goToNext(),
    confirmCard: view.confirm,
    areCardsRefused: view.isRefused,
  };
}

/** The article's day for the card, as it is known when a card is made. */
function dayOf(reading: ArticleReading) {
  return {
    get published() {
      return reading.facts.published;
    },
    get dayKnown() {
      return dayKnownOf(reading.facts);
    },
  };
}

/** Everyone of the article with how often their name stands in it; offices are not counted. */
function peopleOf(scan: ArticleReading['scan']): PersonHere[] {
  const counts = new Map<string, number>();
  for (const { personId, kind } of scan.mentions()) {
    if (personId !== null && kind === 'name') counts.set(personId, (counts.get(personId) ?? 0) + 1);
  }
  return [...counts].flatMap(([id, mentions]) => {
    const person = scan.person(id);
    return person ? [{ person, mentions }] : [];
  });
}

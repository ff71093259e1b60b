import type { ArticleFacts } from '../article/article-facts';
import { dayKnownOf } from '../article/article-facts';
import type { ReadingDecision } from '../article/decision/reading-decision';
import type { Asked } from '../asked';
import type { PageCalls, PersonHere } from '../messaging/calls';
import type { CardHere } from '../messaging/correction-calls';
import type { Client } from '../messaging/protocol';
import type { Day } from '../people/person';
import type { Settings } from '../settings/settings';
import { createCardHost } from './card/card-host';
import { type CardView, createCardView } from './card/card-view';
import { createCurrentCard } from './card/current-card';
import { nameHere } from './card/name-here';
import { createPins } from './card/pins/pins';
import { isGone, shiftOf } from './frames/frame-place';
import { drawLinesIn } from './frames/frame-style';
import { watchFrames } from './frames/watch-frames';
import type { Mark } from './marks/mark';
import { markAt } from './marks/mark-at';
import { createPageMarks } from './marks/page-marks';
import { createShownMarks } from './marks/shown-marks';
import { type ArticleReading, createArticleReading } from './reading/article-reading';
import { keepReading } from './reading/keep-reading';
import { peopleOf } from './reading/people-of';
import { watchHeldKey } from './session/held-key';
import { createPageSession, type PageSession } from './session/page-session';
import { watchPointer } from './session/pointer';

/** A page to run on, and the ways out of it; `signal` stops it and leaves the page as it was. */
export interface PageOptions {
  readonly document: Document;
  readonly background: Pick<Client<PageCalls>, 'recognise'>;
  /** The card's own page: its address, its origin, and what its frame is called to assistive technology. */
  readonly card: { readonly address: string; readonly origin: string; readonly title: string };
  readonly signal: AbortSignal;
  /** Who asked that the page be read; absent: its site is a named one. */
  readonly asked?: Asked;
  /** The day the reader set for an address; null: none. */
  readonly dayByReader: (address: string) => Promise<Day | null>;
  /** Whether the page may be shown something of the person. */
  readonly mayShow: (id: string) => boolean;
  /** The reader's choices, as they are now. */
  readonly settings: () => Settings;
  /** Told how many people the page names, whenever it may have changed. */
  readonly counted: (people: number) => void;
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
  /** The open card, where the token is that of its frame. */
  cardHere(token: string): CardHere | null;
  /** Reads the text anew, with what is known now; an open card stays. */
  readAfresh(): void;
  /** Whether the page has kept a card's frame from running. */
  areCardsRefused(): boolean;
  /** Takes up what the reader has chosen anew. */
  followSettings(): void;
}

/**
 * Reads the page, marks the names, and answers to the pointer until `signal` aborts. Resolves when
 * it is known what the page is, to null where `signal` aborted meanwhile; the marks come after.
 */
export async function startPage(options: PageOptions): Promise<RunningPage | null> {
  const { document, background, card, settings, signal, failed } = options;
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
    marked: () => marked(),
    signal,
    outdated: () => {
      session.dispatch({ type: 'dismiss' });
      kept.again();
    },
  });
  if (!reading) return null;
  const shown = createShownMarks({ marks, choice: settings, places: () => reading.scan.places() });
  const marked = (): void => {
    shown.refresh();
    options.counted(peopleOf(reading.scan).length);
  };
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
    look: settings,
    pinned: () => pins.ids(),
    reports: {
      pointer: (where) => session.dispatch({ type: where === 'out' ? 'away' : 'over-card' }),
      close: () => session.dispatch({ type: 'dismiss' }),
      nextMention: (personId, way) => void session.goOn(personId, way),
      pin: (subject, from) => pins.pin(subject, from),
      unpin: (personId) => pins.unpin(personId),
    },
  });
  const current = createCurrentCard({
    view,
    reading,
    wanted: () => (session.state.phase === 'open' ? session.state.mark : null),
    dismiss: () => session.dispatch({ type: 'dismiss' }),
    failed,
  });
  const session = createPageSession({
    marks,
    view: current.view,
    opensAfter: () => (settings().openBy === 'click' ? null : settings().delayMs),
    isWanted: shown.isWanted,
  });
  const dismiss = (): void => session.dispatch({ type: 'dismiss' });
  const pins = createPins({
    card,
    hostFor: (how) => createCardHost({ document, title: card.title, ...how }),
    look: settings,
    reports: {
      pointer: (where) => session.dispatch({ type: where === 'pressed' ? 'dismiss' : 'away' }),
      seen: dismiss,
      close: () => (session.state.phase === 'open' ? dismiss() : pins.closeNewest()),
      nextMention: (personId, way) => void session.goOn(personId, way),
    },
    signal,
  });
  // 3. The reader's hand
  const watch = (place: Document, until: AbortSignal): void =>
    watchPointer({
      document: place,
      host: host.element,
      markAt: (x, y) => {
        if (isGone(place)) return null;
        const shift = shiftOf(place);
        pointer = { x: x + shift.x, y: y + shift.y };
        const mark = markAt(place, marks, x, y);
        return mark && (shown.isFound(mark) || isOpenAt(session, mark)) ? mark : null;
      },
      isKeyForMarks: () => settings().repeats === 'key',
      dispatch: (event) => {
        session.dispatch(event);
        if (event.type === 'scroll') view.follow();
      },
      isOpen: () => session.state.phase === 'open',
      closePinned: pins.closeNewest,
      isCardPressed: view.isPressed,
      rested: marks.repair,
      signal: until,
    });
  watch(document, signal);
  watchHeldKey({ changed: shown.hold, signal });
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
    confirmCard: (token) => view.confirm(token) || pins.confirm(token),
    cardHere(token) {
      const mention = view.mentionOf(token);
      if (!mention) return null;
      const { url: address, title, published } = reading.facts;
      const { name, kind } = nameHere(mention);
      return { name, kind, people: mention.candidates, address, title, published };
    },
    readAfresh() {
      reading.startAfresh();
      kept.again();
    },
    areCardsRefused: view.isRefused,
    followSettings() {
      session.dispatch({ type: 'dismiss' });
      shown.refresh();
      pins.followLook();
    },
  };
}

/** The name of an open card goes on being its name when the key is let go of. */
function isOpenAt({ state }: PageSession, { id }: Mark): boolean {
  return state.phase === 'open' && state.mark === id;
}

/** The article's day for the card, as it is known when a card is made. */
function dayOf(reading: ArticleReading) {
  return {
    get host() {
      return new URL(reading.facts.url).hostname;
    },
    get published() {
      return reading.facts.published;
    },
    get dayKnown() {
      return dayKnownOf(reading.facts);
    },
  };
}

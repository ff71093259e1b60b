import { dayKnownOf } from '../../article/article-facts';
import { isGone, shiftOf } from '../frames/frame-place';
import type { Mark } from '../marks/mark';
import { markAt } from '../marks/mark-at';
import { peopleOf } from '../reading/people-of';
import { createPageSession, type PageSession } from '../session/page-session';
import { watchPointer } from '../session/pointer';
import { createCardHost } from './card-host';
import { type CardView, createCardView } from './card-view';
import type { CardsOptions, SeenPointer, StartCards, WatchedDocument } from './cards-here';
import { createCurrentCard } from './current-card';
import { nameHere } from './name-here';
import { createPins } from './pins/pins';
import type { Point } from './place-card';
import { watchSeen } from './sheet';

/** Starts a page's one card, and the watch over the reader's hand that opens it. */
export const startCards: StartCards = (options) => {
  const { document, marks, reading, shown, card, settings, signal, failed } = options;
  const dismiss = (): void => session.dispatch({ type: 'dismiss' });
  // 1. The card
  const host = createCardHost({ document, ...card });
  let pointer: Point | null = null;
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
      close: dismiss,
      nextMention: (personId, way) => void session.goOn(personId, way),
      pin: (subject, from) => pins.pin(subject, from),
      unpin: (personId) => pins.unpin(personId),
    },
  });
  const current = createCurrentCard({
    view,
    reading,
    wanted: () => (session.state.phase === 'open' ? session.state.mark : null),
    dismiss,
    failed,
  });
  const session = createPageSession({
    marks,
    view: current.view,
    ways: () => ({
      opensAfter: settings().openBy === 'click' ? null : settings().delayMs,
      isSheet: view.isSheet(),
    }),
    isWanted: shown.isWanted,
  });
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
  // 2. The reader's hand, on the page and in its frames
  const findMark = ({ document: place, x, y }: SeenPointer): Mark | null => {
    if (isGone(place)) return null;
    const shift = shiftOf(place);
    pointer = { x: x + shift.x, y: y + shift.y };
    const mark = markAt(place, marks, x, y, options.openShadow);
    return mark && (shown.isFound(mark) || isOpenAt(session, mark)) ? mark : null;
  };
  const watch = (place: Document, until: AbortSignal): void =>
    watchPointer({
      document: place,
      host: host.element,
      markAt: (x, y) => findMark({ document: place, x, y }),
      isTapForCard: (mark) => settings().tapOpens === 'card' && !isOpenAt(session, mark),
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
  const watchFrame = ({ document: frame, gone }: WatchedDocument): void => {
    watch(frame, gone);
    gone.addEventListener('abort', () => {
      const { state } = session;
      if (state.phase === 'open' && !marks.get(state.mark)) dismiss();
    });
  };
  watch(document, signal);
  watchSeen(view.follow, signal);
  for (const frame of options.frames) watchFrame(frame);
  // A pointer that has come to rest meanwhile moves no more.
  const seen = options.pointer;
  const mark = seen && findMark(seen);
  if (mark) session.dispatch({ type: 'over-mark', mark: mark.id, x: seen.x, y: seen.y });
  const renewed = (): void => {
    view.renewed();
    session.renewed();
  };
  // 3. The end
  signal.addEventListener('abort', () => {
    session.stop();
    view.destroy();
  });
  return {
    watch: watchFrame,
    changed() {
      renewed();
      current.changed();
    },
    marked: renewed,
    outdated() {
      dismiss();
      pins.leaveArticle();
    },
    followSettings() {
      dismiss();
      pins.followLook();
    },
    showPerson: (id) => session.goTo(id),
    showNext: () => session.goToNext(),
    confirmCard: (token) => view.confirm(token) || pins.confirm(token),
    areCardsRefused: view.isRefused,
    cardHere(token) {
      const mention = view.mentionOf(token);
      if (!mention) return null;
      const { url: address, title, published } = reading.facts;
      const { name, kind } = nameHere(mention);
      return { name, kind, people: mention.candidates, address, title, published };
    },
  };
};

/** The name of an open card goes on being its name when the key is let go of. */
function isOpenAt({ state }: PageSession, { id }: Mark): boolean {
  return state.phase === 'open' && state.mark === id;
}

/** The article's day for the card, as it is known when a card is made. */
function dayOf(reading: CardsOptions['reading']) {
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

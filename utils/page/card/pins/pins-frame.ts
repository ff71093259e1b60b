import {
  activeElementOf,
  boxOf,
  documentOf,
  focus,
  isConnected,
} from '../../../article/dom/read-node';
import type { FromCard, PinnedSubject } from '../../../messaging/card-messages';
import { LEAST_PINNED_STAY_MS } from '../../constants';
import { type CardChannel, createCardChannel } from '../card-channel';
import type { CardHost } from '../card-host';
import type { CardLook } from '../card-order';
import type { CardToPin } from '../card-view';
import { type Point, putInWindow, windowSize } from '../place-card';
import { placeSheet, shapeFor, watchSeen } from '../sheet';
import { insideWindow, pinsRoom } from './pin-place';

/** The host of the frame, and who hears from it. */
export interface PinsFrameOptions {
  readonly host: CardHost;
  readonly origin: string;
  readonly look: () => CardLook;
  readonly receive: (message: FromCard) => void;
  /** Those who have just been pinned can be seen. */
  readonly seen: () => void;
  /** The frame cannot be shown: the page keeps it from running, or goes on throwing it out. */
  readonly refused: () => void;
  readonly signal: AbortSignal;
}

/** The frame in which pinned people are drawn, in a place of the window where it stays. */
export interface PinsFrame {
  /** `card`: the one somebody has just been pinned from; absent: nobody has. */
  show(subjects: readonly PinnedSubject[], card?: CardToPin): void;
  hide(): void;
  readonly confirm: CardChannel['confirm'];
}

/** Starts with nothing shown. */
export function createPinsFrame(options: PinsFrameOptions): PinsFrame {
  const { host, origin, look, receive, seen, refused, signal } = options;
  let subjects: readonly PinnedSubject[] = [];
  let first: CardToPin = { x: 0, y: 0, theme: 'light', held: false, focusBefore: null };
  let at: Point = first;
  let shape = shapeFor(false);
  let count = 0;
  let height = 0;
  let enteredAt = 0;
  /** What is placed; null until it is seen. */
  let layer: HTMLElement | null = null;
  /** The card somebody has just been pinned from, until they are seen here. */
  let awaited: CardToPin | null = null;

  const themeNow = () => {
    const { theme } = look();
    return theme === 'system' ? first.theme : theme;
  };
  const scale = () => look().textSize / 100;
  const roomFor = () => pinsRoom(subjects.length, shape, windowSize().height) / scale();
  const settle = (): void => {
    if (!layer) return;
    host.resize(Math.min(height, roomFor()));
    if (shape === 'sheet') placeSheet(layer);
    else {
      at = insideWindow(at, boxOf(layer), windowSize());
      putInWindow(layer, () => at);
    }
  };
  /** Orders what is to be drawn, in the place and the shape that it has now. */
  const order = (): void => {
    enteredAt = performance.now();
    shape = shapeFor(false);
    host.scale(scale());
    host.shape(shape);
    host.enter(lost);
    count += 1;
    const { language, dates } = look();
    const how = { number: count, theme: themeNow(), language, dates, room: roomFor(), shape };
    channel.send({ type: 'compare', order: { ...how, subjects } });
  };
  /** Something modal has opened or closed, which the frame goes into or out of; or the page threw it out. */
  const lost = (): void => {
    if (!isConnected(host.element) && performance.now() - enteredAt < LEAST_PINNED_STAY_MS) {
      refused();
      return;
    }
    layer = null;
    host.hide();
    order();
  };
  const drawn = (wanted: number): void => {
    height = wanted;
    layer = host.show(themeNow());
    settle();
    if (!awaited) return;
    const { held } = awaited;
    awaited = null;
    seen();
    if (held) host.frame.focus();
    channel.send({ type: 'pinned', held });
  };
  const channel = createCardChannel({
    frame: host.frame,
    origin,
    refused,
    receive(message) {
      if (subjects.length === 0) return;
      if (message.type === 'drawn' && message.number === count) drawn(message.height);
      else if (message.type === 'failed' && message.number === count) refused();
      else if (message.type === 'move-by') {
        at = { x: at.x + message.dx * scale(), y: at.y + message.dy * scale() };
        settle();
      } else if (layer) receive(message);
    },
  });
  watchSeen(() => {
    if (!layer) return;
    settle();
    order();
  }, signal);
  signal.addEventListener('abort', () => {
    subjects = [];
    layer = null;
    channel.close();
    host.destroy();
  });

  return {
    show(wanted, card) {
      if (card) {
        // Those who come to others come to where these are.
        if (subjects.length === 0) at = card;
        first = subjects.length === 0 ? card : { ...first, focusBefore: card.focusBefore };
        awaited = card;
      }
      subjects = wanted;
      order();
    },
    hide() {
      if (subjects.length === 0) return;
      const hadFocus = activeElementOf(documentOf(host.element)) === host.element;
      subjects = [];
      layer = null;
      channel.send({ type: 'hide' });
      if (hadFocus) host.frame.blur();
      host.hide();
      if (hadFocus && first.focusBefore instanceof HTMLElement) {
        focus(first.focusBefore, { preventScroll: true });
      }
    },
    confirm: channel.confirm,
  };
}

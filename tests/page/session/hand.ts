import { afterEach, beforeEach, vi } from 'vitest';
import type { Mark } from '../../../utils/page/marks/mark';
import { watchPointer } from '../../../utils/page/session/pointer';
import type { TimelessEvent } from '../../../utils/page/session/session-driver';
import { dispatchTrusted } from '../../support/trusted-event';
import { writeBody } from '../page-of';

/** The one mark of these tests; whether the pointer is over it is the hand's `under`. */
export const MARK = {
  id: '1:0',
  get range() {
    return document.createRange();
  },
} as Mark;

/** A watched page: what its pointer is told of the card and marks, and what came of it. */
export interface Hand {
  under: Mark | null;
  isOpen: boolean;
  isPressed: boolean;
  isTapForCard: boolean;
  rests: number;
  events: TimelessEvent[];
  host: HTMLElement;
  end: AbortController;
  types(): string[];
}

/** Watches the pointer of a fresh page before each test of the file, with its clock held. */
export function watchedHand(): Hand {
  const hand = { types: () => hand.events.map(({ type }) => type) } as Hand;
  beforeEach(() => {
    vi.useFakeTimers();
    writeBody('<p>Keir Starmer <b>MP</b></p>');
    const host = document.createElement('fact-context-card');
    document.documentElement.append(host);
    const end = new AbortController();
    const fresh = { under: null, isOpen: false, isPressed: false, rests: 0, events: [] };
    hand.isTapForCard = false;
    Object.assign(hand, fresh, { host, end });
    watchPointer({
      document,
      host,
      markAt: () => hand.under,
      dispatch: (event) => hand.events.push(event),
      isOpen: () => hand.isOpen,
      isTapForCard: () => hand.isTapForCard,
      isCardPressed: () => hand.isPressed,
      rested: () => {
        hand.rests += 1;
      },
      signal: end.signal,
    });
  });
  afterEach(() => {
    hand.end.abort();
    hand.host.remove();
    vi.useRealTimers();
  });
  return hand;
}

/** Sends an event as the reader's hand does, which no script can. */
export function send(event: Event, target: EventTarget = at('p'), passed = 20): void {
  dispatchTrusted(event, target);
  vi.advanceTimersByTime(passed);
}

let places = 0;
/** A mouse event at a place of the screen where none was before. */
export function mouse(type: string, how: MouseEventInit & { pointerType?: string } = {}): Event {
  places += 1;
  const common = { bubbles: true, composed: true, cancelable: true };
  const made = new MouseEvent(type, { ...common, screenX: places, ...how });
  return Object.assign(made, { pointerType: how.pointerType ?? 'mouse' });
}

/** The page's element of a selector. */
export function at(selector: string): Element {
  return document.querySelector(selector) as Element;
}

/** Presses and clicks an element with the mouse. */
export function press(selector: string, how: MouseEventInit = {}): void {
  send(mouse('pointerdown', how), at(selector));
  send(mouse('click', how), at(selector));
}

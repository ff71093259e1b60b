import { idsOf, nextPins, type PinEvent, pinStateOf } from '../../../card/pins';
import type { FromCard, PinnedSubject, PointerReport } from '../../../messaging/card-messages';
import type { CardHost, CardHostOptions } from '../card-host';
import type { CardLook } from '../card-order';
import type { CardToPin } from '../card-view';
import { pinsWidth } from './pin-place';
import { createPinsFrame, type PinsFrame } from './pins-frame';

/** Acts of the reader on the pinned cards that are not their own business. */
export interface PinsReports {
  readonly pointer: (where: PointerReport) => void;
  /** Who has been pinned can be seen: the card they were pinned from may go. */
  readonly seen: () => void;
  /** Esc: the newest thing that is open is to close. */
  readonly close: () => void;
  readonly nextMention: (personId: string, way: 1 | -1) => void;
}

/** The card's own page, and how the reader wants cards to look. */
export interface PinsOptions {
  /** Makes the host of a frame of their own, when first somebody is pinned. */
  readonly hostFor: (how: Pick<CardHostOptions, 'address' | 'widthIn'>) => CardHost;
  readonly card: { readonly address: string; readonly origin: string };
  readonly look: () => CardLook;
  readonly reports: PinsReports;
  readonly signal: AbortSignal;
}

/** The people the reader keeps in sight for as long as the tab shows the page. */
export interface Pins {
  pin(subject: PinnedSubject, card: CardToPin): void;
  unpin(personId: string): void;
  /** Takes the one away who was pinned last; false: nobody is pinned. */
  readonly closeNewest: () => boolean;
  readonly ids: () => readonly string[];
  /** The page has become another article: where the last one names them is known no more. */
  leaveArticle(): void;
  /** Takes up how the reader wants cards to look now. */
  followLook(): void;
  /** Whether a token is the one last given to their frame; true once. */
  readonly confirm: (token: string) => boolean;
}

/** Starts with nobody pinned. */
export function createPins({ hostFor, card, look, reports, signal }: PinsOptions): Pins {
  let pins: readonly PinnedSubject[] = [];
  let frame: PinsFrame | null = null;

  const change = (event: PinEvent<PinnedSubject>, from?: CardToPin): void => {
    const next = nextPins(pins, event);
    if (next === pins) return;
    pins = next;
    if (pins.length === 0) frame?.hide();
    else frame?.show(pins, from);
  };
  const receive = (message: FromCard): void => {
    if (message.type === 'over' || message.type === 'out' || message.type === 'pressed') {
      reports.pointer(message.type);
    } else if (message.type === 'close') reports.close();
    else if (message.type === 'next') reports.nextMention(message.personId, 1);
    else if (message.type === 'previous') reports.nextMention(message.personId, -1);
    else if (message.type === 'unpin') {
      const { personId } = message;
      change(personId === null ? { type: 'unpin-all' } : { type: 'unpin', personId });
    }
  };
  const make = (): PinsFrame =>
    createPinsFrame({
      host: hostFor({
        // Told apart from the frame of the one card, which ends in the page's own name.
        address: `${card.address}?pinned`,
        widthIn: (room) => pinsWidth(pins.length, room),
      }),
      origin: card.origin,
      look,
      receive,
      seen: reports.seen,
      refused: () => change({ type: 'unpin-all' }),
      signal,
    });

  return {
    pin(subject, from) {
      if (pinStateOf(idsOf(pins), subject.personId) !== 'free') return;
      frame ??= make();
      change({ type: 'pin', pin: subject }, from);
    },
    unpin: (personId) => change({ type: 'unpin', personId }),
    closeNewest() {
      const wasOpen = pins.length > 0;
      change({ type: 'close-newest' });
      return wasOpen;
    },
    ids: () => idsOf(pins),
    leaveArticle() {
      if (pins.every(({ mentions }) => mentions === null)) return;
      pins = pins.map((pin) => ({ ...pin, mentions: null }));
      frame?.show(pins);
    },
    followLook() {
      if (pins.length > 0) frame?.show(pins);
    },
    confirm: (token) => frame?.confirm(token) ?? false,
  };
}

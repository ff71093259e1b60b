import * as v from 'valibot';
import type { DayKnown } from '../people/dates/days';
import { isDay } from '../people/dates/partial-date';
import { REASON_RULES } from '../recognition/contract';
import { SETTING_VALUES, type Settings } from '../settings/settings';
import type { NameHere } from './correction-calls';
import { id, ids, MOST_IDS, parserOf, token } from './parse-args';

/**
 * Messages between a page's content script and the card's frame on it. They go through a port that
 * the page has no end of, each with the token of the handshake, and are parsed on arrival. People
 * go by their ids: who they are the frame asks the background itself.
 */

/** A card as the page orders it: whom it is about, and how it is to look. */
export interface CardOrder {
  /** Counts up; an answer names the order it is for. */
  readonly number: number;
  /** Ids of the one person, or of those a chooser offers. */
  readonly people: readonly string[];
  /** Ids of everybody the article names. */
  readonly others: readonly string[];
  /** The name it is about, and why it was taken for them. */
  readonly named: NameHere;
  /** The host of the page. */
  readonly host: string;
  readonly published: string | null;
  readonly dayKnown: DayKnown;
  readonly theme: 'light' | 'dark';
  /** As the reader chose. */
  readonly language: Settings['language'];
  readonly dates: Settings['dates'];
  /** Opened by a command: the card takes the focus, and there is a button to close. */
  readonly held: boolean;
  /** The greatest height there is room for, in CSS pixels of the frame. */
  readonly room: number;
  /** Ids of the people who are pinned. */
  readonly pins: readonly string[];
  /** The person's card was seen on this page before, at another mention. */
  readonly repeat: boolean;
  /** Where the article names the one person; null for a chooser. */
  readonly mentions: MentionsOrder | null;
  /** Beside its name, or a sheet at the window's lower edge. */
  readonly shape: 'beside' | 'sheet';
}

/** The mentions of a person, in the order of the text. */
export interface MentionsOrder {
  /** Each as a fraction of the article, 0 to 1. */
  readonly places: readonly number[];
  /** The index of the one under the card. */
  readonly here: number | null;
}

/** A pinned person, with the article their card was pinned from. */
export interface PinnedSubject
  extends Pick<CardOrder, 'others' | 'host' | 'published' | 'dayKnown' | 'mentions'> {
  readonly personId: string;
  /** The day the reader had picked on the line of years; null: the article's. */
  readonly day: string | null;
}

/** The pinned people as the page orders them, the one pinned first before the others. */
export interface PinsOrder
  extends Pick<CardOrder, 'number' | 'theme' | 'language' | 'dates' | 'room' | 'shape'> {
  readonly subjects: readonly PinnedSubject[];
}

/** A message to the frame. */
export type ToCard =
  | { readonly type: 'show'; readonly order: CardOrder }
  | { readonly type: 'hide' }
  | { readonly type: 'compare'; readonly order: PinsOrder }
  /** Somebody has just been pinned, and can be seen; `held`: by keyboard or finger, so the name takes the focus. */
  | { readonly type: 'pinned'; readonly held: boolean };

/**
 * Where the pointer is: on the card, off it, or pressed on it, as when it drags a slider, and thereby
 * the card's until it is let go.
 */
export type PointerReport = 'over' | 'out' | 'pressed';

/** A message from the frame. */
export type FromCard =
  /** The handshake is done. */
  | { readonly type: 'ready' }
  /** The card is drawn, or has changed: the height it wants, in CSS pixels. */
  | { readonly type: 'drawn'; readonly number: number; readonly height: number }
  /** The people of an order could not be had. */
  | { readonly type: 'failed'; readonly number: number }
  | { readonly type: PointerReport }
  | { readonly type: 'close' }
  /** The reader wants the person's next mention on the page, or the one before. */
  | { readonly type: 'next' | 'previous'; readonly personId: string }
  /** The reader drags the sheet, and has let go of it. */
  | { readonly type: 'dragged'; readonly isDragged: boolean }
  /** The reader pins a person, on the day picked; null: on the article's. */
  | { readonly type: 'pin'; readonly personId: string; readonly day: string | null }
  /** The reader takes away one pinned person; null: all of them. */
  | { readonly type: 'unpin'; readonly personId: string | null }
  /** The reader moves what is pinned, in CSS pixels of the frame: to the right and down. */
  | { readonly type: 'move-by'; readonly dx: number; readonly dy: number };

/** The one message that goes through a window: it brings the port. */
export interface Handshake {
  readonly factContext: 'card';
  readonly token: string;
}

/** More than any window is high, in CSS pixels. */
const MOST_HEIGHT = 100_000;

/** Further than any screen reaches, in CSS pixels. */
const MOST_WAY = 20_000;

const number = v.pipe(v.number(), v.integer());
const way = v.pipe(v.number(), v.minValue(-MOST_WAY), v.maxValue(MOST_WAY));
const height = v.pipe(v.number(), v.minValue(0), v.maxValue(MOST_HEIGHT));
const day = v.pipe(v.string(), v.check(isDay, 'Not a calendar day.'));

const dayKnown = v.object({
  from: v.nullable(
    v.picklist(['json-ld', 'meta', 'microdata', 'time', 'byline', 'url', 'reader'] as const),
  ),
  isCertain: v.boolean(),
});

/** UTF-16 units of the longest name or host. */
const LONGEST_TEXT = 2_000;
/** People who stand side by side in one frame (utils/card/pins.ts pins no more). */
const MOST_SUBJECTS = 3;
const shortText = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));

/** More ticks than a strip has pixels say nothing more. */
export const MOST_PLACES = 200;

const named = v.object({
  name: shortText,
  kind: v.picklist(['name', 'role'] as const),
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  reason: v.object({
    rule: v.picklist(REASON_RULES),
    paragraph: v.exactOptional(number),
    unlockedBy: v.exactOptional(shortText),
  }),
});

const article = {
  others: ids,
  host: shortText,
  published: v.nullable(day),
  dayKnown,
  mentions: v.nullable(
    v.object({
      places: v.pipe(
        v.array(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
        v.maxLength(MOST_PLACES),
      ),
      here: v.nullable(v.pipe(number, v.minValue(0))),
    }),
  ),
};

const look = {
  number,
  theme: v.picklist(['light', 'dark'] as const),
  language: v.picklist(SETTING_VALUES.language),
  dates: v.picklist(SETTING_VALUES.dates),
  room: height,
  shape: v.picklist(['beside', 'sheet'] as const),
};

const order = v.object({
  ...article,
  ...look,
  people: ids,
  named,
  pins: ids,
  held: v.boolean(),
  repeat: v.boolean(),
});

const subject = v.object({ ...article, personId: id, day: v.nullable(day) });

const pinsOrder = v.object({
  ...look,
  subjects: v.pipe(v.array(subject), v.minLength(1), v.maxLength(MOST_SUBJECTS), v.readonly()),
});

/** Reads a message to the frame. */
export const parseToCard = parserOf(
  v.variant('type', [
    v.object({ type: v.literal('show'), order }),
    v.object({ type: v.literal('hide') }),
    v.object({ type: v.literal('compare'), order: pinsOrder }),
    v.object({ type: v.literal('pinned'), held: v.boolean() }),
  ]),
);

/** Reads a message from the frame. */
export const parseFromCard = parserOf(
  v.variant('type', [
    v.object({ type: v.literal('ready') }),
    v.object({ type: v.literal('drawn'), number, height }),
    v.object({ type: v.literal('failed'), number }),
    v.object({ type: v.picklist(['over', 'out', 'pressed', 'close'] as const) }),
    v.object({ type: v.picklist(['next', 'previous'] as const), personId: id }),
    v.object({ type: v.literal('dragged'), isDragged: v.boolean() }),
    v.object({ type: v.literal('pin'), personId: id, day: v.nullable(day) }),
    v.object({ type: v.literal('unpin'), personId: v.nullable(id) }),
    v.object({ type: v.literal('move-by'), dx: way, dy: way }),
  ]),
);

/** Reads a handshake. */
export const parseHandshake = parserOf(v.object({ factContext: v.literal('card'), token }));

/** Ids of everybody the article names, as many as a message takes. */
export function boundedIds(all: Iterable<string>): readonly string[] {
  return [...all].slice(0, MOST_IDS);
}

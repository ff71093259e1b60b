import type { OpenShadowRoot } from '../../article/blocks/flat-children';
import type { CardHere } from '../../messaging/correction-calls';
import type { Settings } from '../../settings/settings';
import type { PageMarks } from '../marks/page-marks';
import type { ShownMarks } from '../marks/shown-marks';
import type { ArticleReading } from '../reading/article-reading';

/** The card's own page: its address, its origin, and what its frame is called to assistive technology. */
export interface CardPage {
  readonly address: string;
  readonly origin: string;
  readonly title: string;
}

/** A document that is read, and the end of it. */
export interface WatchedDocument {
  readonly document: Document;
  readonly gone: AbortSignal;
}

/** Where the pointer was last seen, in the pixels of that document. */
export interface SeenPointer {
  readonly document: Document;
  readonly x: number;
  readonly y: number;
}

/** What the side of a page that reads and marks gives the side of its cards. */
export interface CardsOptions {
  readonly document: Document;
  readonly marks: PageMarks;
  readonly reading: ArticleReading;
  readonly shown: ShownMarks;
  readonly card: CardPage;
  /** The reader's choices, as they are now. */
  readonly settings: () => Settings;
  /** Opens a shadow root that the pointer may be over. */
  readonly openShadow: OpenShadowRoot;
  /** The frames that are read already. */
  readonly frames: readonly WatchedDocument[];
  /** Where the pointer rests that cards are started for; null: they are not started for one. */
  readonly pointer: SeenPointer | null;
  /** Told of what failed; the page never is. */
  readonly failed: (error: unknown) => void;
  /** Ends them and leaves the page as it was. */
  readonly signal: AbortSignal;
}

/** The cards of a page, and the reader's hand that opens them. */
export interface CardsHere {
  /** A frame has begun to be read. */
  watch(frame: WatchedDocument): void;
  /** The page has changed, and is not read yet; what it has only written anew is marked again. */
  changed(): void;
  /** Marks have been put or taken away. */
  marked(): void;
  /** The page has become another article, or another day is known of it. */
  outdated(): void;
  followSettings(): void;
  showPerson(id: string): boolean;
  showNext(): boolean;
  /** Whether a token is the one that was last given to the card's frame; true once. */
  confirmCard(token: string): boolean;
  /** The open card, where the token is that of its frame. */
  cardHere(token: string): CardHere | null;
  /** Whether the page has kept a card's frame from running. */
  areCardsRefused(): boolean;
}

/** Starts the cards of a page; it comes with a script of its own. */
export type StartCards = (options: CardsOptions) => CardsHere;

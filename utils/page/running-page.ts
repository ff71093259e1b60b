import type { ArticleFacts } from '../article/article-facts';
import type { OpenShadowRoot } from '../article/blocks/flat-children';
import type { ReadingDecision } from '../article/decision/reading-decision';
import type { Asked } from '../asked';
import type { PageCalls, PersonHere } from '../messaging/calls';
import type { CardHere } from '../messaging/correction-calls';
import type { Client } from '../messaging/protocol';
import type { Day } from '../people/person';
import type { Settings } from '../settings/settings';
import type { CardPage, StartCards } from './card/cards-here';

/** A page to run on, and the ways out of it; `signal` stops it and leaves the page as it was. */
export interface PageOptions {
  readonly document: Document;
  readonly background: Pick<Client<PageCalls>, 'recognise' | 'readDay'>;
  readonly card: CardPage;
  /** Opens closed shadow roots, where the browser lets us. */
  readonly openClosed?: OpenShadowRoot;
  /** Brings the script of the cards; rejects where the browser does not let us. */
  readonly loadCards: () => Promise<StartCards>;
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
  showPerson(id: string): Promise<boolean>;
  showNext(): Promise<boolean>;
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

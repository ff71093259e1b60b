import type { RankedDay, WrittenDates } from '../article/dates/written-dates';
import type { Asked } from '../asked';
import type { DayKnown } from '../people/dates/days';
import type { Day, Person } from '../people/person';
import type { Post } from '../people/posts/post';
import type { RecogniseResult } from '../recognition/contract';
import type { HashedPack, InstalledPack, PersonLine, PostLine } from '../storage/model';
import type { OwnRow, OwnRows } from '../storage/own/own-row';
import type {
  CardCorrectionCalls,
  CardHere,
  CorrectionCalls,
  NameHere,
  PageInput,
} from './correction-calls';

/**
 * Every message of the extension. One map per audience; a call's name is its key, its value says
 * what goes in and what comes back. Replies are always objects. Arguments are parsed on arrival.
 */

/** Calls that a page's content script may make of the background: reading, and the badge. */
export interface PageCalls extends CountCalls, CardsCalls {
  /** Finds the people in blocks of an article's text. The text is not kept. */
  recognise(args: PageInput): RecogniseResult;
  /** Reads the day of an article in what its page writes of it. */
  readDay(args: WrittenDates): RankedDay;
}

/** Calls by which a page has the toolbar button of its own tab say how many people it names. */
export interface CountCalls {
  /** 0 takes the number away. */
  showCount(args: { count: number }): Record<never, never>;
}

/** The call by which a page has the script of its cards run. */
export interface CardsCalls {
  /** It has run when this is answered. */
  bringCards(args: Record<never, never>): Record<never, never>;
}

/**
 * Calls that the card's frame on a page may make of the background: reading, and the reader's word on
 * whom the name of the open card means there.
 */
export interface CardCalls extends LookUpCalls, CardCorrectionCalls {
  /** People by their ids, those that are known; and the packs, to tell where facts come from. */
  getPeople(args: { ids: readonly string[] }): {
    people: readonly Person[];
    packs: readonly InstalledPack[];
  };
  /** Whether the token is one that the content script of the frame's own tab gave out just now. */
  confirmCard(args: { token: string }): { confirmed: boolean };
}

/** Calls by which a card goes on from one person or post to another. */
export interface LookUpCalls {
  getPerson(args: { id: string }): { person: Person | null };
  /** A post with everyone recorded in it. */
  getPost(args: { id: string }): { post: Post | null };
}

/** Calls by which our own pages have pages of the web read. */
export interface SiteCalls {
  /** Reads the page of a tab for as long as it is open; false: the browser does not let us. */
  readOnce(args: { tabId: number }): { read: boolean };
  /** Brings what is registered with the browser into line with what it lets us read. */
  syncSites(args: Record<never, never>): Record<never, never>;
}

/**
 * Calls that our own pages (popup, manager, welcome) may make of the background. The welcome page has
 * its sample recognised as a page has its article.
 */
export interface OwnPageCalls
  extends LookUpCalls,
    SiteCalls,
    CorrectionCalls,
    Pick<PageCalls, 'recognise' | 'readDay'> {
  listPeople(args: { offset: number; limit: number; query?: string }): {
    total: number;
    lines: readonly PersonLine[];
  };
  searchPosts(args: { query: string; limit: number }): { posts: readonly PostLine[] };
  listPacks(args: Record<never, never>): { packs: readonly InstalledPack[] };
  /** Takes a pack away; one that comes with the extension then stays away until it is installed. */
  removePack(args: { id: string }): Record<never, never>;
  /** Installs a pack that comes with the extension; without `id`, those missing that nobody removed. */
  installShipped(args: { id?: string }): Record<never, never>;
  /** What the packs alone say, without the reader's corrections. */
  getPacked(args: { id: string }): { person: Person | null };
  savePerson(args: { person: Person }): Record<never, never>;
  /** `row` is what was taken away, for undo; null where there was none. */
  deletePerson(args: { id: string }): { row: OwnRow | null };
  /** Undoes that. */
  putBackPerson(args: { row: OwnRow }): Record<never, never>;
  /** All that is the reader's own, for export and backup. */
  readOwn(args: Record<never, never>): OwnRows;
  hashPacks(args: Record<never, never>): { packs: readonly HashedPack[] };
  /** Writes own rows, all or none; fails where the database changed since `generation`. */
  restoreOwn(args: OwnRows): Record<never, never>;
}

/** One person of an article, for the popup's list. */
export interface PersonHere {
  readonly person: Person;
  /** The longest name the article gives them; absent: it gives none. */
  readonly named?: NameHere;
  /** How often the name stands in the article; "the Prime Minister" is not counted. */
  readonly mentions: number;
}

/** Calls that our own pages may make of a tab's content script. */
export interface TabCalls {
  describeArticle(args: Record<never, never>): {
    /** The tab's host, which Chrome tells the popup only with a permission we do not ask for. */
    host: string;
    asked: Asked;
    /** Whether it is being read: not where the site is off, or was taken away from us. */
    isRead: boolean;
    title: string;
    published: Day | null;
    dayKnown: DayKnown;
    /** The page's address, by which the day the reader sets is kept. */
    address: string;
    people: readonly PersonHere[];
    /** The page keeps the card's frame from running, so that no card opens there. */
    cardsRefused: boolean;
  };
  /** Scrolls to the person's next mention and shows the card there. */
  showPerson(args: { id: string }): { shown: boolean };
  /** The day the reader gives the article, null to take it back; kept until the page is left. */
  setDay(args: { day: Day | null }): Record<never, never>;
  /** Runs or stops on this page alone, until it is left; for private windows, which store nothing. */
  setOn(args: { on: boolean }): Record<never, never>;
  /** Whether this page's content script gave this token to its card's frame; true once. */
  confirmCard(args: { token: string }): { confirmed: boolean };
  /** The open card, where the token is that of its frame. */
  cardHere(args: { token: string }): { card: CardHere | null };
  /** Reads the page again, as the reader has said of a name whom it means; an open card stays. */
  readAfresh(args: Record<never, never>): Record<never, never>;
  /** Shows the card of the next marked name, for the keyboard. */
  showNext(args: Record<never, never>): { shown: boolean };
}

import type { Asked } from '../../utils/asked';
import type { CardModel, FactPlace } from '../../utils/card/card-model';
import type { PostOnDays } from '../../utils/card/post-model';
import type { ManagerPlace } from '../../utils/corrections/manager-places';
import type { Translate } from '../../utils/interface-text';
import type { DayKnown } from '../../utils/people/dates/days';
import type { Day, Person } from '../../utils/people/person';
import type {
  Corrected,
  NameChoice,
  NameToCorrect,
  WrongPersonServices,
} from '../card/wrong-person/wrong-person-services';
import type { PageServices } from './page-here';

/** Somebody whom the article in the tab names. */
export interface PersonInArticle {
  readonly person: Person;
  readonly mentions: number;
  /** The longest name it gives them, and why that was taken for them, in words. */
  readonly named?: Omit<NameToCorrect, 'until'> & { readonly why: string };
}

/** The article in the tab, as the popup knows it. */
export interface ArticleHere {
  readonly host: string;
  readonly asked: Asked;
  /** Whether it is being read. */
  readonly isRead: boolean;
  readonly title: string;
  readonly published: Day | null;
  readonly dayKnown: DayKnown;
  readonly address: string;
  /** The page lets no card open; absent: nothing is known of that. */
  readonly cardsRefused?: boolean;
  /** In a private window nothing is remembered. */
  readonly isPrivate: boolean;
  readonly people: readonly PersonInArticle[];
}

/** Whether names are marked on the tab's site. */
export interface Site {
  readonly host: string;
  readonly on: boolean;
}

/** A person that a search found. */
export interface FoundPerson {
  readonly person: Person;
  /** The day the search asked about; absent: none. */
  readonly day?: Day;
  /** The office by which they were found, in words. */
  readonly matched?: string;
  /** How far their name is from what was typed, 0 for its very words; absent: found by an office. */
  readonly penalty?: number;
}

/** A post that a search found. */
export interface FoundPost {
  readonly id: string;
  readonly label: string;
  /** The day the search asked about; absent: none. */
  readonly day?: Day;
  /** How far what it is called is from what was typed, on the same scale. */
  readonly penalty: number;
}

/** Something to see to in the manager. */
export type PopupNotice =
  /** The browser cannot open or read the database. */
  | { readonly kind: 'unavailable' }
  /** The database has vanished. */
  | { readonly kind: 'vanished' }
  /** The browser lets us read none of the sites named at installing. */
  | { readonly kind: 'sites' }
  /** A backup is due: so many own people were saved since the last one. */
  | { readonly kind: 'backup'; readonly unsaved: number }
  /** There are newer versions of packs, of these titles. */
  | { readonly kind: 'update'; readonly titles: readonly string[] }
  /** The extension itself is of a newer version. */
  | { readonly kind: 'news'; readonly version: string };

/** A part of the manager. */
export type ManagerPart = 'people' | 'backup' | 'news';

/** Whether Fact Context is paused on all pages. */
export interface PauseHere {
  /** A moment, in milliseconds of the clock, or the browser's next start; null: it is not. */
  readonly until: number | 'restart' | null;
  /** False over a private window, from which nothing is stored. */
  readonly mayChange: boolean;
}

/** The popup's ways to a pause. */
export interface PauseServices {
  /** Tells how it is, and each change; answers with a function that stops it. */
  readonly watch: (changed: (pause: PauseHere) => void) => () => void;
  readonly start: (length: 'hour' | 'restart') => void;
  readonly end: () => void;
}

/** All that the popup asks of the world around it. */
export interface PopupServices {
  readonly t: Translate;
  /** Without an answer from the page: `loading` while it still loads, null once it is loaded. */
  readonly describeArticle: () => Promise<ArticleHere | 'loading' | null>;
  readonly readSite: (host: string) => Promise<Site>;
  readonly switchSite: (site: Site) => Promise<void>;
  /** What can be done where none of our scripts answers. */
  readonly page: PageServices;
  /** Gives the article a day; null: the page's own counts again. */
  readonly setDay: (article: ArticleHere, day: Day | null) => Promise<void>;
  /** Whom a name of the article means by the reader's word; refused in a private window. */
  readonly correct: (
    article: ArticleHere,
    name: NameToCorrect,
    choice: NameChoice,
  ) => Promise<Corrected>;
  readonly namesakes: WrongPersonServices['namesakes'];
  /** Opens the manager's form at a fact; the article in the tab is its source. */
  readonly correctFact: (person: Person, fact: FactPlace) => void;
  /** Opens the manager at a part of it, in a tab of its own. */
  readonly showInManager: (person: Person, place: ManagerPlace) => void;
  readonly today: Day;
  readonly search: (query: string) => Promise<readonly FoundPerson[]>;
  readonly searchPosts: (query: string) => Promise<readonly FoundPost[]>;
  /** `day` is the one the reader picked; absent or null: the article's. */
  readonly cardOf: (person: Person, published: Day | null, day?: Day | null) => CardModel;
  /** Null: no such person is known. */
  readonly loadPerson: (id: string) => Promise<Person | null>;
  /** Null: nothing is known of the post. */
  readonly loadPost: (id: string, published: Day | null) => Promise<PostOnDays | null>;
  /** Answers whether the text was copied. */
  readonly copy: (text: string) => Promise<boolean>;
  readonly dateText: (day: Day) => string;
  /** A time of today, of a moment in milliseconds of the clock. */
  readonly timeText: (moment: number) => string;
  readonly pause: PauseServices;
  /** Answers whether the page still has a place that names the person. */
  readonly showInArticle: (id: string) => Promise<boolean>;
  /** The search to begin with, as the menu of a selection left it; empty: none. */
  readonly question: () => Promise<string>;
  readonly notices: () => Promise<readonly PopupNotice[]>;
  readonly openManager: (part?: ManagerPart) => void;
}

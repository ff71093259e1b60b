import type { CardModel } from '../../utils/card/card-model';
import type { FactToCorrect } from '../../utils/corrections/manager-address';
import type { Translate } from '../../utils/interface-text';
import type { AskedOffice } from '../../utils/people/as-of/office';
import type { Day, Person } from '../../utils/people/person';
import type { BackupServices } from './backup/backup-services';
import type { CorrectionsServices } from './corrections/corrections-services';
import type { ImportServices } from './import/import-services';
import type { NewsServices } from './news/NewsView';
import type { NoticeServices } from './notices/notice-services';
import type { PackServices } from './packs/pack-services';
import type { UpdateServices } from './packs/update-services';
import type { ProofServices } from './privacy/proof-services';
import type { PrivacyServices } from './settings/privacy-services';
import type { SettingsServices } from './settings/settings-services';
import type { SitesServices } from './settings/sites-services';
import type { StorageServices } from './storage/storage-services';

/** One person of the list, and whose record it is. */
export interface ManagedPerson {
  readonly id: string;
  readonly person: Person;
  readonly origin: 'pack' | 'own' | 'corrected';
  /** Fields the reader corrected and the pack has changed since. */
  readonly outdated?: readonly (keyof Person)[];
  /** By what a search found them, besides their name. */
  readonly asked?: AskedOffice;
}

/** A piece of the list. */
export interface ManagedPeople {
  /** How many there are in all. */
  readonly total: number;
  readonly lines: readonly ManagedPerson[];
}

/** A pack as the manager shows it. */
export interface ManagedPack {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly licence: string;
  readonly verified?: Day;
  readonly contact?: string;
  /** A sentence about whom it holds. */
  readonly scope?: string;
  /** Words that its sources' licences want to be shown. */
  readonly attribution?: readonly string[];
  /** The address that says which version is the newest. */
  readonly update?: string;
  /** A newer version that is known of. */
  readonly offered?: string;
  readonly people: number;
}

/** A person to be added, as a page names them, and the page. */
export interface Proposed {
  readonly name: string;
  readonly source?: { readonly url: string; readonly title: string; readonly day: Day | null };
}

/** All that the manager asks of the world around it. */
export interface ManagerServices {
  readonly t: Translate;
  readonly today: Day;
  /** The search to begin with, and the one of those found to show, as the page's address asks. */
  readonly openedFor: {
    readonly query: string;
    readonly person: string | null;
    /** Somebody to be added, as a page names them, and the page. */
    readonly add?: Proposed;
  };
  readonly list: (page: {
    readonly offset: number;
    readonly limit: number;
    readonly query: string;
  }) => Promise<ManagedPeople>;
  readonly save: (person: Person) => Promise<void>;
  /** A person as the packs have them, without the reader's corrections; null: they have not. */
  readonly loadPacked: (id: string) => Promise<Person | null>;
  /**
   * Takes away the reader's own record, and answers with what puts it back just as it was; null where
   * there was none.
   */
  readonly remove: (id: string) => Promise<(() => Promise<void>) | null>;
  readonly packs: () => Promise<readonly ManagedPack[]>;
  readonly importing: ImportServices;
  readonly backup: BackupServices;
  readonly corrections: CorrectionsServices;
  /** A fact the reader wants to correct, as the page's address asks; null: none. */
  readonly factToCorrect: FactToCorrect | null;
  /** One person of the list; null: nobody is known by the id. */
  readonly find: (id: string) => Promise<ManagedPerson | null>;
  readonly shipped: PackServices;
  readonly updates: UpdateServices;
  readonly notices: NoticeServices;
  readonly storage: StorageServices;
  readonly privacy: PrivacyServices;
  readonly news: NewsServices;
  readonly settings: SettingsServices;
  readonly sites: SitesServices;
  readonly proof: ProofServices;
  /** An id for a new person: `own:<uuid>`. */
  readonly newId: () => string;
  /** As of that day; absent: today. */
  readonly cardOf: (person: Person, day?: Day) => CardModel;
  /** The office by which somebody was found, in words; null: by name. */
  readonly askedText: (asked: AskedOffice | undefined) => string | null;
  readonly dateText: (day: Day) => string;
  readonly numberText: (count: number) => string;
}

/** Says why a call failed; our own calls put it in words. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

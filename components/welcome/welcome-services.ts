import type { Translate } from '../../utils/interface-text';
import type { SitesServices } from '../manager/settings/sites-services';

/** The day of the sample: the page's own head says it as articles say theirs. */
export const SAMPLE_DAY = '2024-09-26';

/** A pack of people as the page lists it. */
export interface WelcomePack {
  readonly id: string;
  readonly title: string;
  readonly scope: string;
  readonly people: number;
  /** In the database, being put there by the first start, or to be had in the manager. */
  readonly state: 'here' | 'waiting' | 'to_get';
}

/** The sites that are named in the extension. */
export interface NamedSites {
  readonly sites: number;
  readonly countries: number;
  /** Some that many readers know, of several countries and languages. */
  readonly some: readonly string[];
  /** All of them, by the country's name in the interface's language, in its order. */
  readonly byCountry: () => readonly {
    readonly country: string;
    readonly hosts: readonly string[];
  }[];
}

/** A command of the extension and the keys the browser gives it; empty: none. */
export interface Shortcut {
  readonly name: string;
  readonly keys: string;
}

/** Parts of the manager that the page leads to. */
export type WelcomeWay = 'people' | 'backup' | 'settings' | 'privacy';

/** All that the welcome page asks of the world around it. */
export interface WelcomeServices {
  readonly t: Translate;
  readonly numberText: (count: number) => string;
  readonly dateText: (day: string) => string;
  readonly namedSites: NamedSites;
  /** Calls back with the packs now and whenever they change; answers with what stops it. */
  readonly watchPacks: (
    changed: (packs: readonly WelcomePack[]) => void,
    failed: () => void,
  ) => () => void;
  readonly shortcuts: () => Promise<readonly Shortcut[]>;
  /** Read before one is added: in a click there is no time to wait for what adding needs. */
  readonly sites: Pick<SitesServices, 'read' | 'add' | 'allowNamed'>;
  /** Requests to any server since the extension was installed; null: not known. */
  readonly requestCount: () => Promise<number | null>;
  readonly openManager: (way: WelcomeWay) => void;
  readonly close: () => void;
}

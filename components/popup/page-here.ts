/** The page in the tab, where none of our scripts answers. */
export type PageHere =
  | {
      readonly kind: 'readable';
      readonly host: string;
      /** The host as it is called: without `www.` */
      readonly site: string;
      /** The browser lets us read it: our script ought to be there. */
      readonly isAllowed: boolean;
      /** It is among the sites named at installing. */
      readonly isNamed: boolean;
      /** In a private window nothing is remembered. */
      readonly isPrivate: boolean;
    }
  | { readonly kind: 'unreadable'; readonly reason: 'browser' | 'file' | 'pdf' | 'no-text' };

/** A page that can be read, if the reader says so. */
export type ReadablePage = Extract<PageHere, { kind: 'readable' }>;

/** What can be done about a page that is not read. */
export interface PageServices {
  readonly describePage: () => Promise<PageHere>;
  /** What a host's site is called: it without `www.` */
  readonly siteOf: (host: string) => string;
  /** Reads it until it is left; false: the browser does not let us. */
  readonly readOnce: () => Promise<boolean>;
  /** Has the browser ask the reader, for its site from now on. To be called in a click. */
  readonly keepSite: (page: Pick<ReadablePage, 'host'>) => Promise<boolean>;
  /** Has it ask for a named site that was taken away from us. To be called in a click. */
  readonly allowNamed: (page: Pick<ReadablePage, 'host'>) => Promise<boolean>;
  /** Has it ask for all of them. To be called in a click. */
  readonly allowAllNamed: () => Promise<boolean>;
  /** Whether the browser lets us read none of them. */
  readonly areNamedRefused: () => Promise<boolean>;
}

import { useEffect, useState } from 'preact/hooks';

/** Where pages are read, as the browser and the reader's switches have it. */
export interface SitesState {
  /** The sites named at installing: how many, of how many countries, and how many the browser keeps from us. */
  readonly named: { readonly sites: number; readonly countries: number; readonly taken: number };
  /** Those the reader added, as they are shown. */
  readonly added: readonly string[];
  /** Hosts that are switched off. */
  readonly off: readonly string[];
  /** Whether every site is read. */
  readonly every: boolean;
}

/** Why what was typed is not added; `site` is what was understood of it. */
export interface SiteFault {
  readonly kind:
    | 'nonsense'
    | 'scheme'
    | 'short'
    | 'suffix'
    | 'star'
    | 'every'
    | 'protected'
    | 'named'
    | 'there'
    | 'refused'
    | 'failed';
  readonly site: string;
}

/** How sites are seen, added and taken away. What asks the browser is to be called in a click. */
export interface SitesServices {
  readonly read: () => Promise<SitesState>;
  /** Calls back with each change, wherever it was made; answers with a function that stops it. */
  readonly watch: (changed: () => void) => () => void;
  /** Adds what was typed, once the reader has allowed it; null: it is added. */
  readonly add: (typed: string) => Promise<SiteFault | null>;
  readonly remove: (site: string) => Promise<void>;
  readonly switchOn: (host: string) => Promise<void>;
  /** Asks again for all named sites. */
  readonly allowNamed: () => Promise<void>;
  /** Answers whether it is as it was wanted. */
  readonly setEvery: (on: boolean) => Promise<boolean>;
}

/** The sites as they are now; null until they are read. */
export function useSites(services: SitesServices): SitesState | null {
  const [state, setState] = useState<SitesState | null>(null);
  useEffect(() => {
    const read = () => void services.read().then(setState, () => undefined);
    read();
    return services.watch(read);
  }, [services]);
  return state;
}

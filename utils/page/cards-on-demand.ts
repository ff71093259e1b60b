import type { CardsHere, StartCards } from './card/cards-here';
import { PAUSE_BEFORE_CARDS_AGAIN_MS } from './constants';

/** How the cards of a page come, and who is told where they do not. */
export interface CardsOnDemandOptions {
  /** Brings the script they are in; rejects where the browser does not let us. */
  readonly load: () => Promise<StartCards>;
  readonly start: (startCards: StartCards) => CardsHere;
  readonly failed: (error: unknown) => void;
  readonly signal: AbortSignal;
}

/** The cards of a page, which most pages never need. */
export interface CardsOnDemand {
  /** Those that have been started; null: none. */
  here(): CardsHere | null;
  /** Starts them, where that is not done; null: they are not to be had. */
  ask(): Promise<CardsHere | null>;
  /** They may be wanted soon: the same, but not at once again after it has failed. */
  expect(): void;
}

/** Starts with none. */
export function createCardsOnDemand(options: CardsOnDemandOptions): CardsOnDemand {
  const { load, start, failed, signal } = options;
  let here: CardsHere | null = null;
  let coming: Promise<CardsHere | null> | null = null;
  let notBefore = 0;

  const bring = async (): Promise<CardsHere | null> => {
    try {
      const startCards = await load();
      if (!signal.aborted) here = start(startCards);
    } catch (error) {
      notBefore = performance.now() + PAUSE_BEFORE_CARDS_AGAIN_MS;
      if (!signal.aborted) failed(error);
    }
    coming = null;
    return here;
  };
  const ask = (): Promise<CardsHere | null> => {
    if (here || signal.aborted) return Promise.resolve(signal.aborted ? null : here);
    coming ??= bring();
    return coming;
  };

  return {
    here: () => here,
    ask,
    expect() {
      if (!here && !coming && performance.now() >= notBefore) void ask();
    },
  };
}

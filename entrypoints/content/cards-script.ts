import { version } from '../../package.json';
import type { StartCards } from '../../utils/page/card/cards-here';

/** How long the script of the cards may take to run in a page, in milliseconds; then it is asked for anew. */
const SCRIPT_PATIENCE_MS = 5_000;

const TAKE = Symbol.for('fact-context cards');

/** Where the content script waits for that of the cards: in the world of both, which no page sees. */
interface Here {
  [TAKE]?: (startCards: StartCards, version: string) => void;
}

/** Leaves the cards to the content script that waits for them; where none does, nothing happens. */
export function handOver(world: object, startCards: StartCards): void {
  (world as Here)[TAKE]?.(startCards, version);
}

/**
 * Answers with the cards as soon as their script has run, once it has been asked for by `bring`; it is
 * asked for again by the next call where it did not come. One that comes late, or twice, is as good.
 */
export function cardsLoader(
  world: object,
  bring: () => Promise<unknown>,
): () => Promise<StartCards> {
  let known: StartCards | null = null;
  let arrived = (): void => {};
  (world as Here)[TAKE] = (startCards, ofVersion) => {
    // Another version's may take other things than this one gives.
    if (ofVersion === version) known ??= startCards;
    arrived();
  };
  return async () => {
    if (known) return known;
    const arrival = new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(DID_NOT_COME)), SCRIPT_PATIENCE_MS);
      arrived = () => {
        clearTimeout(late);
        resolve();
      };
    });
    await Promise.race([arrival, bring().then(() => arrival)]);
    if (!known) throw new Error(DID_NOT_COME);
    return known;
  };
}

const DID_NOT_COME = 'The script of the cards did not come.';

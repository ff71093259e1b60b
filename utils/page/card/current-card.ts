import type { ArticleReading } from '../reading/article-reading';
import type { CardView } from './card-view';

/** The view to be kept true to the page, and the reading that tells whether it is. */
export interface CurrentCardOptions {
  readonly view: CardView;
  readonly reading: Pick<ArticleReading, 'isCurrent' | 'isOther' | 'renew'>;
  /** The id of the mark whose card is wanted open; null: none is. */
  readonly wanted: () => string | null;
  readonly dismiss: () => void;
  readonly failed: (error: unknown) => void;
}

/** A card that tells a day only while the page says of itself what was read. */
export interface CurrentCard {
  readonly view: CardView;
  /** The page has changed: a card that may have become untrue is not left open. */
  changed(): void;
}

/** Holds a card back while the page is read again, which takes milliseconds. */
export function createCurrentCard(options: CurrentCardOptions): CurrentCard {
  const { view, reading, wanted, dismiss, failed } = options;
  const show: CardView['show'] = (...shown) => {
    const [mark] = shown;
    if (reading.isCurrent()) {
      view.show(...shown);
      return;
    }
    const showOrNot = (): void => {
      if (wanted() !== mark.id) return;
      // A page that changes as fast as it is read: no card is better than one of another day.
      if (reading.isCurrent()) view.show(...shown);
      else dismiss();
    };
    reading.renew().catch(failed).then(showOrNot);
  };

  return {
    view: { ...view, show },
    changed() {
      if (wanted() === null || reading.isCurrent()) return;
      // Of the same article the day most often stays: a clock in the page closes no card.
      if (reading.isOther()) dismiss();
      reading.renew().catch(failed);
    },
  };
}

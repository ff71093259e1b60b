import { useState } from 'preact/hooks';
import type { CardSubject } from './views';

/** The views the reader has gone on to, one from another. */
export interface Path {
  readonly views: readonly CardSubject[];
  /** The reader has gone on at least once, and may be back. */
  readonly moved: boolean;
  readonly open: (view: CardSubject) => void;
  readonly back: () => void;
  /** Back to where the card began. */
  readonly restart: () => void;
}

/** Starts with nowhere gone. */
export function usePath(): Path {
  const [views, setViews] = useState<readonly CardSubject[]>([]);
  const [moved, setMoved] = useState(false);
  return {
    views,
    moved,
    open: (view) => {
      setMoved(true);
      setViews([...views, view]);
    },
    back: () => setViews(views.slice(0, -1)),
    restart: () => {
      setMoved(true);
      setViews([]);
    },
  };
}

import { useState } from 'preact/hooks';
import type { CardView } from './views';

/** The views the reader has gone on to, one from another. */
export interface Path {
  readonly views: readonly CardView[];
  /** The reader has gone on at least once, and may be back. */
  readonly moved: boolean;
  readonly open: (view: CardView) => void;
  readonly back: () => void;
}

/** Starts with nowhere gone. */
export function usePath(): Path {
  const [views, setViews] = useState<readonly CardView[]>([]);
  const [moved, setMoved] = useState(false);
  return {
    views,
    moved,
    open: (view) => {
      setMoved(true);
      setViews([...views, view]);
    },
    back: () => setViews(views.slice(0, -1)),
  };
}

import { useState } from 'preact/hooks';

/** The panel at the foot of a card: open or not, and the source last asked for in it. */
export interface Panel {
  readonly open: boolean;
  readonly cited: { readonly number: number } | null;
  readonly toggle: () => void;
  /** Opens it at the source with this number. */
  readonly cite: (number: number) => void;
  /** Another day numbers its sources anew. */
  readonly forget: () => void;
}

/** Starts closed. */
export function usePanel(): Panel {
  const [open, setOpen] = useState(false);
  const [cited, setCited] = useState<Panel['cited']>(null);
  return {
    open,
    cited,
    toggle: () => setOpen(!open),
    cite: (number) => {
      setOpen(true);
      // A new object each time, so that the same number can be followed twice.
      setCited({ number });
    },
    forget: () => setCited(null),
  };
}

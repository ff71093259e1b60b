import { useMemo, useState } from 'preact/hooks';
import type { Person } from '../../../utils/people/person';
import type { Said } from './WrongPerson';

/** What the reader says of a name: nothing yet, the question is open, or it is said. */
export interface SaidState {
  readonly isAsking: boolean;
  readonly said: Said | null;
  /** Whether it is kept: then the card is of whom the reader chose. */
  readonly isKept: boolean;
  /** Whom the name stands for now. */
  readonly people: readonly Person[];
  readonly ask: () => void;
  readonly cancel: () => void;
  readonly say: (said: Said) => void;
  readonly undone: () => void;
}

/** Starts with nothing said: the name stands for whom it was taken for. */
export function useSaid(until: readonly Person[]): SaidState {
  const [isAsking, setAsking] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  const isKept = said !== null && !said.done.asked;
  const chosen = useMemo(() => (said?.person ? [said.person] : []), [said]);
  return {
    isAsking,
    said,
    isKept,
    people: isKept ? chosen : until,
    ask: () => setAsking(true),
    cancel: () => setAsking(false),
    say(next) {
      setAsking(false);
      setSaid(next);
    },
    undone: () => setSaid(null),
  };
}

import { useRef, useState } from 'preact/hooks';
import { pinStateOf } from '../../../utils/card/pins';
import type { Translate } from '../../../utils/interface-text';
import type { Day } from '../../../utils/people/person';
import type { CardSubject } from '../views';
import { PinButton } from './PinButton';

/** Who is pinned, and the reader's acts on that. */
interface PinToolOptions {
  readonly t: Translate;
  readonly pins: readonly string[];
  readonly onPin: (personId: string, day: Day | null) => void;
  readonly onUnpin: (personId: string) => void;
}

/** The button by which a view's person is pinned, on the day picked in it; none for a post. */
export function usePinTool({ t, pins, onPin, onUnpin }: PinToolOptions) {
  const [pinned, setPinned] = useState(pins);
  const days = useRef(new Map<string, Day | null>());
  return {
    onDay: ({ id }: CardSubject, picked: Day | null): void => {
      days.current.set(id, picked);
    },
    toolsOf: ({ kind, id, day }: CardSubject) =>
      kind === 'person' && (
        <PinButton
          state={pinStateOf(pinned, id)}
          t={t}
          onPin={() =>
            onPin(id, days.current.has(id) ? (days.current.get(id) ?? null) : (day ?? null))
          }
          onUnpin={() => {
            setPinned(pinned.filter((other) => other !== id));
            onUnpin(id);
          }}
        />
      ),
  };
}

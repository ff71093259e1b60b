import { useRef, useState } from 'preact/hooks';
import { pinStateOf } from '../../../utils/card/pins';
import type { Translate } from '../../../utils/interface-text';
import type { Day } from '../../../utils/people/person';
import type { HeadProps } from '../CardHeader';
import type { CardSubject } from '../views';
import { PinButton } from './PinButton';

/** Who is pinned, and the reader's acts on that. */
interface PinToolOptions {
  readonly t: Translate;
  readonly pins: readonly string[];
  readonly onPin: (personId: string, day: Day | null) => void;
  readonly onUnpin: (personId: string) => void;
}

/** The part of a view's head that pins its person, on the day picked in it; nothing for a post. */
export function usePinTool({ t, pins, onPin, onUnpin }: PinToolOptions) {
  const [pinned, setPinned] = useState(pins);
  const days = useRef(new Map<string, Day | null>());
  return (
    view: CardSubject | undefined,
  ): Pick<HeadProps, 'tools'> & { onDay?: (day: Day | null) => void } => {
    if (view?.kind !== 'person') return {};
    const { id, day = null } = view;
    return {
      onDay: (picked) => days.current.set(id, picked),
      tools: (
        <PinButton
          state={pinStateOf(pinned, id)}
          t={t}
          onPin={() => onPin(id, days.current.get(id) ?? day)}
          onUnpin={() => {
            setPinned(pinned.filter((other) => other !== id));
            onUnpin(id);
          }}
        />
      ),
    };
  };
}

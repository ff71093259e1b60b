import { useEffect, useState } from 'preact/hooks';
import { MOST_PINS, type PinState } from '../../../utils/card/pins';
import type { Translate } from '../../../utils/interface-text';
import { Tool } from '../../parts/Tool';

interface PinButtonProps {
  readonly state: PinState;
  readonly t: Translate;
  readonly onPin: () => void;
  readonly onUnpin: () => void;
}

/** The key that pins, while the card it is pressed in has the focus. */
const KEY = 'p';

/**
 * Pins the person of a card, or takes them away again. Where there are as many as can be it can still
 * be pressed, to say so.
 */
export function PinButton({ state, t, onPin, onUnpin }: PinButtonProps) {
  const [refused, setRefused] = useState(false);
  const press = () => {
    if (state === 'full') setRefused(true);
    else if (state === 'pinned') onUnpin();
    else onPin();
  };
  useKey(KEY, press);
  const full = t('card_pin_full', [String(MOST_PINS)]);
  return (
    <span class="fc-pin">
      <Tool
        icon="pin"
        name={t('card_pin')}
        aria-pressed={state === 'pinned'}
        aria-disabled={state === 'full'}
        aria-keyshortcuts={KEY}
        title={state === 'full' ? full : t(state === 'pinned' ? 'card_unpin' : 'card_pin_key')}
        onClick={press}
      />
      {state === 'full' && (
        <span class="fc-pin-answer" role="status">
          {refused && full}
        </span>
      )}
    </span>
  );
}

/** Acts on a key pressed anywhere in the card's own document, where no text is written. */
function useKey(key: string, act: () => void): void {
  // Anew after every render: the act is of what is shown.
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const { target, ctrlKey, metaKey, altKey, repeat } = event;
      if (event.key.toLowerCase() !== key || ctrlKey || metaKey || altKey || repeat) return;
      if (
        target instanceof Element &&
        target.matches('input:not([type=range]), textarea, select')
      ) {
        return;
      }
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  });
}

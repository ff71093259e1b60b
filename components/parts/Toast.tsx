import { useEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../utils/interface-text';
import { Tool } from './Tool';

/** A message that stands for a while, with a way back where there is one. */
export interface ToastMessage {
  readonly text: string;
  readonly undo?: () => void;
}

/** How long a toast stands, in ms. Ten seconds is the least that can be read and acted on. */
const STANDS = 12_000;

interface ToastProps {
  readonly message: ToastMessage | null;
  readonly t: Translate;
  readonly onOver: () => void;
}

/**
 * What has just been done, with a button to undo it. It waits while the pointer or the focus is in
 * it. The region is there before the words, or screen readers would not read them.
 */
export function Toast({ message, t, onOver }: ToastProps) {
  const [held, setHeld] = useState(false);
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!message || held) return;
    const timer = setTimeout(onOver, STANDS);
    return () => clearTimeout(timer);
  }, [message, held, onOver]);
  // The button that was pressed is gone with its row: the way back is the next thing to reach.
  useEffect(() => {
    if (message?.undo) undo.current?.focus();
  }, [message]);
  const leave = (after?: () => void) => {
    setHeld(false);
    onOver();
    after?.();
  };

  return (
    <div
      class="fc-toast-place"
      role="status"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      {message && (
        <div class="fc-toast">
          <span class="fc-toast-text">{message.text}</span>
          {message.undo && (
            <button
              type="button"
              class="fc-button"
              data-size="s"
              ref={undo}
              onClick={() => leave(message.undo)}
            >
              {t('manager_undo')}
            </button>
          )}
          <Tool icon="close" name={t('manager_dismiss')} onClick={() => leave()} />
        </div>
      )}
    </div>
  );
}

/** The page whose keyboard is watched. */
interface HeldKeyOptions {
  /** Told when the key goes down, and when it is up again. */
  readonly changed: (isHeld: boolean) => void;
  readonly signal: AbortSignal;
}

/**
 * Tells whether the reader holds Ctrl (⌘ on a Mac) and no other key with it. Of all keys it is the
 * one that does nothing by itself: Alt opens the browser's menu, Shift selects text at a click. It
 * stays the page's and the browser's own: a key held with it is a shortcut, and nothing is shown.
 */
export function watchHeldKey({ changed, signal }: HeldKeyOptions): void {
  let isHeld = false;
  const tell = (isHeldNow: boolean): void => {
    if (isHeldNow === isHeld) return;
    isHeld = isHeldNow;
    changed(isHeld);
  };
  const onKey = ({ isTrusted, type, key, repeat }: KeyboardEvent): void => {
    if (!isTrusted || repeat) return;
    tell(type === 'keydown' && isTheKey(key));
  };
  // Let go of in another window, it is never told up here.
  const onPointer = ({ isTrusted, ctrlKey, metaKey }: PointerEvent): void => {
    if (isTrusted && !ctrlKey && !metaKey) tell(false);
  };
  const onBlur = ({ isTrusted }: Event): void => {
    if (isTrusted) tell(false);
  };
  const early = { capture: true, passive: true, signal };
  window.addEventListener('keydown', onKey, early);
  window.addEventListener('keyup', onKey, early);
  window.addEventListener('pointermove', onPointer, early);
  // Not early: what loses the focus within the page is told there too.
  window.addEventListener('blur', onBlur, { passive: true, signal });
}

function isTheKey(key: string): boolean {
  return key === 'Control' || key === 'Meta';
}

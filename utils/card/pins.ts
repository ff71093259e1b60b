/**
 * The people a reader keeps in sight, as values: the one pinned first stands first. What happened goes
 * in, who is to be shown comes out.
 */

/** More stand neither side by side in a window nor in a reader's mind. */
export const MOST_PINS = 3;

/** A pinned person. */
export interface Pin {
  readonly personId: string;
}

/** An act of the reader's on what is pinned. */
export type PinEvent<P extends Pin> =
  | { readonly type: 'pin'; readonly pin: P }
  | { readonly type: 'unpin'; readonly personId: string }
  | { readonly type: 'close-newest' | 'unpin-all' };

/** Whether a person may be pinned, is, or may not be as there are as many as can be. */
export type PinState = 'free' | 'pinned' | 'full';

/**
 * The next pins; the same array where nothing changes. A fourth person is refused: whoever pins
 * somebody wants to keep them, and would miss the one that went for the newcomer.
 */
export function nextPins<P extends Pin>(pins: readonly P[], event: PinEvent<P>): readonly P[] {
  switch (event.type) {
    case 'pin':
      return pinStateOf(idsOf(pins), event.pin.personId) === 'free' ? [...pins, event.pin] : pins;
    case 'unpin':
      return without(pins, ({ personId }) => personId === event.personId);
    case 'close-newest':
      return without(pins, (pin) => pin === pins.at(-1));
    case 'unpin-all':
      return without(pins, () => true);
  }
}

/** What the pin of a person's card does, where these are pinned. */
export function pinStateOf(pinned: readonly string[], personId: string): PinState {
  if (pinned.includes(personId)) return 'pinned';
  return pinned.length < MOST_PINS ? 'free' : 'full';
}

/** Their ids, in order. */
export function idsOf(pins: readonly Pin[]): readonly string[] {
  return pins.map(({ personId }) => personId);
}

function without<P>(pins: readonly P[], goes: (pin: P) => boolean): readonly P[] {
  const kept = pins.filter((pin) => !goes(pin));
  return kept.length === pins.length ? pins : kept;
}

/**
 * Characters that turn the direction of what follows them, or bear on it, and show nothing of
 * themselves: one in a name could turn the words around it, or make it another name to the eye.
 */
const DIRECTION_CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Text as it comes from outside, without direction controls and without white space at its ends. */
export function bareText(written: string): string {
  return written.replace(DIRECTION_CONTROLS, '').trim();
}

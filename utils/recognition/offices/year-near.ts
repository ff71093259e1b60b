import type { Token } from '../model';
import { startsSentence } from '../text/token-tests';

/** Words looked back over within the sentence. */
const LOOK_BACK = 24;
const YEAR = /^(?:1[5-9]|20)\d\ds?$/;

/** Spares most words the pattern. */
function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The earliest year named from a few words before `first` to `last`, in one sentence; 0 for none. */
export function yearNear(tokens: readonly Token[], first: number, last: number): number {
  let earliest = 0;
  for (let at = last; at >= 0 && at >= first - LOOK_BACK; at--) {
    const token = tokens[at] as Token;
    if (isDigit(token.text.charCodeAt(0)) && YEAR.test(token.text)) {
      const year = Number.parseInt(token.text, 10);
      if (earliest === 0 || year < earliest) earliest = year;
    }
    const previous = tokens[at - 1];
    if (previous === undefined || startsSentence(token, previous)) break;
  }
  return earliest;
}

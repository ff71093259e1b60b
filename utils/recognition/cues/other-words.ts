import { findHonorific } from '../../names/honorifics';
import { isNeutralBefore } from './neutral-words';
import { isOpener } from './openers';
import { isPlace } from './places';

/** Whether a word with a capital is rather something else than somebody's bare name. */
export function isOtherWord(key: string): boolean {
  if (isOpener(key) || isPlace(key) || isNeutralBefore(key)) return true;
  return findHonorific(key) !== undefined;
}

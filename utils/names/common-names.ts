import { standsFirst } from './family-first';
import { nicknamesOf } from './nicknames';
import { givenSpellings } from './spellings';

/**
 * Whether so many people bear a bare name that by itself it says little of who is meant: family names
 * of East Asia, and such as are given names, too.
 */
export function isCommonName(key: string): boolean {
  return standsFirst(key) || nicknamesOf(key).length > 0 || givenSpellings(key).length > 0;
}

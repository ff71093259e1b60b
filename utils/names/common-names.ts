import { bearersOf } from './rarity/namesakes';

/** Of ten million people; from here on a family name alone says little of who is meant. */
const COMMON_FAMILY = 2048;
/** The same of a given name that is a family name, too: "Ahmed". */
const COMMON_GIVEN = 256;

/** Whether so many people bear a bare name that by itself it says little of who is meant. */
export function isCommonName(key: string): boolean {
  const { given, family } = bearersOf(key);
  return family >= COMMON_FAMILY || given >= COMMON_GIVEN;
}

import { standsFirst } from './family-first';
import { bearersOf } from './rarity/namesakes';

/** Of ten million people: from here on a family name alone says little of who is meant. */
const COMMON_FAMILY = 4096;
/** Of one that stands first, of which the counted lists have fewest: "Wong". */
const COMMON_FIRST = 256;
/** Of a given name that is a family name, too: "Cameron". */
const COMMON_GIVEN = 1024;

/** Whether so many people bear a bare name that by itself it says little of who is meant. */
export function isCommonName(key: string): boolean {
  const { given, family } = bearersOf(key);
  if (family >= COMMON_FAMILY || given >= COMMON_GIVEN) return true;
  return family >= COMMON_FIRST && standsFirst(key);
}

/** Whether a family name may stand before the rest of a name: a given name, too, or one that is first. */
export function mayComeFirst(key: string): boolean {
  return standsFirst(key) || bearersOf(key).given > 0;
}

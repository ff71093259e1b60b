import { DOUBLINGS } from '../../utils/names/rarity/unpack';
import type { Shares } from './read-names';

/** Longer beginnings are not shared: a digit says how long. */
const MOST_SHARED = 9;

/**
 * Names in the order of their letters, each as how many letters it shares with the one before it, the
 * rest of it, and a capital: how often the least share doubles to its own.
 */
export function packNames(shares: Shares, least: number): string {
  let before = '';
  let packed = '';
  for (const [key, share] of [...shares].sort(([one], [other]) => (one < other ? -1 : 1))) {
    if (share < least || !LETTERS.test(key)) continue;
    let shared = 0;
    while (shared < MOST_SHARED && key[shared] === before[shared]) shared++;
    packed += `${shared}${key.slice(shared)}${DOUBLINGS[Math.floor(Math.log2(share))] ?? ''}`;
    before = key;
  }
  return packed;
}

const LETTERS = /^[a-z]{2,}$/;

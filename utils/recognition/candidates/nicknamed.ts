import { nicknamesOf } from '../../names/nicknames';
import { isInitialKey, joinKeys } from '../../names/normalise';
import { isSuffix } from '../../names/suffixes';
import type { Candidate, CandidateKey, RunWord, TokenisedRun } from '../model';

/**
 * The names that a run with a nickname within can be, longest first: with it, without it, and with it
 * for the given name.
 */
export function nicknamedCandidates({ words }: TokenisedRun): readonly Candidate[] {
  const [open, close] = nicknameWithin(words);
  if (open < 1 || close >= words.length) return [];
  const found: Candidate[] = [];
  for (let from = 0; from < open; from++) {
    for (let to = words.length; to > close; to--) {
      const given = keysOf(words, from, open);
      const nickname = keysOf(words, open, close);
      const family = keysOf(words, close, to);
      if (family.every(isSuffix)) continue;
      found.push({ from, to, keys: keysOfName(given, nickname, family) });
    }
  }
  return found.sort((one, other) => other.to - other.from - (one.to - one.from));
}

/** The marks stand before the first word of the nickname, and before the first after it. */
function nicknameWithin(words: readonly RunWord[]): readonly [open: number, close: number] {
  const isMarked = ({ gap }: RunWord, at: number) =>
    at > 0 && (gap === 'sentence' || gap === 'break');
  const open = words.findIndex(isMarked);
  const close = words.findIndex((word, at) => at > open && isMarked(word, at));
  return [open, close < 0 ? words.length : close];
}

function keysOf(words: readonly RunWord[], from: number, to: number): readonly string[] {
  return words.slice(from, to).map(({ key }) => key);
}

function keysOfName(
  given: readonly string[],
  nickname: readonly string[],
  family: readonly string[],
): readonly CandidateKey[] {
  const [first = '', ...middle] = given;
  const rest = [...middle.filter((key) => !isInitialKey(key)), ...family];
  const whole = [
    joinKeys([...given, ...nickname, ...family]),
    joinKeys([...given, ...family]),
    ...[first, ...nicknamesOf(first)].map((one) => joinKeys([one, ...rest])),
  ];
  const keys: CandidateKey[] = [...new Set(whole)].map((key) => ({ key, without: 'nothing' }));
  if (!middle.every(isInitialKey)) return keys;
  return [...keys, { key: joinKeys([...nickname, ...family]), without: 'nothing', instead: first }];
}

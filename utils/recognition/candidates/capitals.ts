import { nicknamesOf } from '../../names/nicknames';
import { joinKeys } from '../../names/normalise';
import { isParticle } from '../../names/particles';
import { isPatronymic } from '../../names/patronymics';
import { givenSpellings } from '../../names/spellings';
import { isSuffix } from '../../names/suffixes';
import { MAX_SPAN_TOKENS } from '../constants';
import type { Candidate, CandidateKey, RunWord, Span, TokenisedRun, WordForms } from '../model';
import type { Grammar } from './endings/grammar';
import { inflectedKeys } from './endings/inflected-keys';

/** Spans of a run of capitals that may be a name, longest first, then from the left. */
export function capitalCandidates(
  { words, endings }: TokenisedRun,
  grammar: Grammar,
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let size = Math.min(words.length, MAX_SPAN_TOKENS); size > 0; size--) {
    for (let from = 0; from + size <= words.length; from++) {
      const to = from + size;
      if (!canBeName(words, { from, to })) continue;
      const isAll = size === words.length;
      const named = isAll ? words : words.slice(from, to);
      const keys = keysOf(named, isAll ? endings : endings?.slice(from, to), grammar);
      found.push({ from, to, keys });
    }
  }
  return found;
}

/** Asked of every span of a run, so nothing is cut out of it. */
function canBeName(words: readonly RunWord[], { from, to }: Span): boolean {
  const last = words[to - 1];
  if (last === undefined) return false;
  const size = to - from;
  // "Kim Jong-un": small, but a part of the name.
  if (last.casing === 'lower') return last.gap === 'hyphen' && size > 2;
  if (size > 1) return true;
  if (last.initial || isParticle(last.key)) return false;
  // "King said", "Mr King said", "Later King said": a form of address may be somebody's family name.
  return last.honorific === undefined || to === words.length;
}

function keysOf(
  words: readonly RunWord[],
  readings: readonly WordForms[] | undefined,
  grammar: Grammar,
): readonly CandidateKey[] {
  const keys = wholeKeys(words);
  const text = readings === undefined ? '' : textOf(words);
  const more = inflectedKeys({ text, keys, readings }, grammar);
  const written = writtenKeys(words, keys);
  const all = more.length === 0 ? written : [...written, ...more];
  return words[0]?.initial && words[1]?.initial ? [...all, ...all.flatMap(withFirstInitial)] : all;
}

/** "A. B. Doe" goes by "A. Doe", too; adjacent initials are one word of a key. */
function withFirstInitial(name: CandidateKey): readonly CandidateKey[] {
  const { key, without } = name;
  if (without !== 'nothing' || key.indexOf(' ') !== 2) return NO_KEYS;
  return [{ ...name, key: `${key.charAt(0)}${key.slice(2)}`, second: key.charAt(1) }];
}

function writtenKeys(words: readonly RunWord[], keys: readonly string[]): readonly CandidateKey[] {
  const whole: CandidateKey = { key: joinKeys(keys), without: 'nothing' };
  // As half of all spans are.
  if (words.length === 1) return [whole];
  const family = familyStart(words);
  if (words[0]?.initial) return afterInitial(words, keys, whole);
  if (family === 1) return withNicknames(whole, keys);
  const middle = words.slice(1, family);
  // "Анна Ивановна Петрова" is no other Анна Петрова.
  if (middle.some((word) => isPatronymic(word.key))) return [whole];
  const outer = [keys[0] ?? '', ...keys.slice(family - words.length)];
  const key = joinKeys(outer);
  // "Muhammad bin Salman" for Mohammed: particles are no middle names.
  if (middle.every((word) => isParticle(word.key)))
    return [whole, ...nicknameKeys(keys), { key, without: 'middle-names' }];
  if (middle.every((word) => word.initial)) return [whole, { key, without: 'initials' }];
  return middle.length <= MOST_MIDDLE_NAMES ? [whole, { key, without: 'middle-names' }] : [whole];
}

/** The last word, with "Jr." after it: without that it would be another's name. */
function familyStart(words: readonly RunWord[]): number {
  return words.length - (words.length > 2 && isSuffix(words.at(-1)?.key ?? '') ? 2 : 1);
}

/** "M. Scott Carpenter" goes by the second name. */
function afterInitial(
  words: readonly RunWord[],
  keys: readonly string[],
  whole: CandidateKey,
): readonly CandidateKey[] {
  if (words.length < 3 || words[1]?.initial) return [whole];
  return [whole, { key: joinKeys(keys.slice(1)), without: 'middle-names' }];
}

function withNicknames(whole: CandidateKey, keys: readonly string[]): readonly CandidateKey[] {
  const nicknames = nicknameKeys(keys);
  return nicknames.length === 0 ? [whole] : [whole, ...nicknames];
}

/** "Joe Biden" for Joseph, "Thomas Harkin" for Tom, "Mohamed ElBaradei" for Mohammed. */
function nicknameKeys([first = '', ...others]: readonly string[]): readonly CandidateKey[] {
  const nicknames = nicknamesOf(first);
  const spellings = givenSpellings(first);
  if (others.length === 0 || nicknames.length + spellings.length === 0) return NO_KEYS;
  return [...spellings, ...nicknames].map((given) => ({
    key: joinKeys([given, ...others]),
    without: 'nickname',
  }));
}

const NO_KEYS: readonly CandidateKey[] = [];

/** The words as written, with the hyphens that endings depend on. */
function textOf(words: readonly RunWord[]): string {
  let text = '';
  for (const word of words) text += word.gap === 'hyphen' ? `-${word.text}` : ` ${word.text}`;
  return text;
}

/** The words' keys; "d'" and what follows are one. */
function wholeKeys(words: readonly RunWord[]): readonly string[] {
  const keys: string[] = [];
  for (const { key, gap } of words) {
    if (gap === 'elision' && keys.length > 0) keys.push(`${keys.pop() ?? ''}${key}`);
    else keys.push(key);
  }
  return keys;
}

/** "Hillary Rodham Clinton", "George Herbert Walker Bush". */
const MOST_MIDDLE_NAMES = 2;

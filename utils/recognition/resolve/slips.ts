import { isWithinEdits, restsOf } from '../../names/edit-distance';
import { normaliseName } from '../../names/normalise';
import { CONFIDENCE } from '../constants';
import { sideAfter } from '../cues/after';
import { sideBefore } from '../cues/before';
import { isOtherWord } from '../cues/word-kinds';
import type { Candidate, Claim, TokenisedRun } from '../model';
import { once } from '../once';
import { type Applicable, firstOf } from '../rule';
import { claimFree, NO_CLAIMS } from './claim';
import type {
  Article,
  ClaimedRun,
  CorrectName,
  KnownNames,
  Slips,
  Unlocked,
  UnlockedForms,
} from './model';

/** Letters of the shortest word in which one is taken for a slip: of a shorter one it makes another. */
const SHORTEST_WORD = 7;

/** A name that nobody bears and one letter apart from one that the article has given. */
interface Slip {
  readonly key: string;
  readonly correct: CorrectName;
  readonly article: Article;
  /** Whether it is a part of a name that the article gives somebody else. */
  readonly isStrangers: boolean;
}

/** Words that are no slips though one letter apart. */
export const NO_SLIPS: readonly Applicable<Slip>[] = [
  {
    // "The Quillfeathers", "Quillfeatherova".
    id: 'slip-at-an-end',
    example: '[Ida Quillfeather|feather] spoke. So did the Quillfeathers.',
    counterExample: '[Ida Quillfeather|feather] spoke. So [Quilfeather|feather] did.',
    applies: ({ key, correct }) =>
      key.at(0) !== correct.key.at(0) || key.at(-1) !== correct.key.at(-1),
  },
  {
    id: 'slip-of-stranger',
    example: '[Ida Quillfeather|feather] met Una Quilfeather. So Quilfeather left.',
    counterExample: '[Ida Quillfeather|feather] met Una Smith. So [Quilfeather|feather] left.',
    applies: ({ isStrangers }) => isStrangers,
  },
  {
    id: 'slip-is-word',
    example: '[Ida Quillfeather|feather] had a quilfeather. So Quilfeather it was.',
    counterExample: '[Ida Quillfeather|feather] had a quill. So [Quilfeather|feather] left.',
    applies: ({ key, article: { words } }) => words.small.has(key) || isOtherWord(key),
  },
];

/** Takes down the long names of everyone the article has named. */
export function indexSlips(forms: UnlockedForms): Slips {
  const names = new Map<string, CorrectName>();
  const note = (correct: CorrectName) => {
    if (!names.has(correct.key)) names.set(correct.key, correct);
  };
  const inFull = new Set<Unlocked>();
  for (const [key, those] of forms) {
    const [first, another] = those;
    if (first === undefined || another !== undefined) continue;
    const { unlocked, part } = first;
    if (part === 'family' && isLong(key)) note({ key, unlocked });
    // Somebody has several short forms, and one full name.
    if (inFull.has(unlocked)) continue;
    inFull.add(unlocked);
    const full = normaliseName(unlocked.person.name);
    if (isLong(full)) note({ key: full, unlocked });
  }
  const all = [...names.values()];
  return {
    right: new Set(names.keys()),
    shapes: shapesOf(all),
    byRest: once(() => byRestOf(all)),
  };
}

function shapesOf(names: readonly CorrectName[]): ReadonlySet<number> {
  const shapes = new Set<number>();
  for (const { key } of names) {
    for (let more = -1; more <= 1; more++) shapes.add(shapeOf(key, more));
  }
  return shapes;
}

function byRestOf(names: readonly CorrectName[]): ReadonlyMap<string, readonly CorrectName[]> {
  const byRest = new Map<string, CorrectName[]>();
  for (const name of names) {
    for (const rest of restsOf(name.key)) {
      const those = byRest.get(rest);
      if (those === undefined) byRest.set(rest, [name]);
      else those.push(name);
    }
  }
  return byRest;
}

/** The first letter and the length of a key, longer by so many, in one number. */
function shapeOf(key: string, more: number): number {
  return (key.length + more) * FIRST_LETTERS + key.charCodeAt(0);
}

/** UTF-16 units there are. */
const FIRST_LETTERS = 0x10000;

/**
 * Whether a name of the article has this first letter and as many letters, or one more or less, and none
 * is just so.
 */
function mayBeSlip(key: string, { shapes, right }: Slips): boolean {
  return key.length >= SHORTEST_WORD && shapes.has(shapeOf(key, 0)) && !right.has(key);
}

/** Finds words one letter apart from a long name that the article has given. */
export function findSlips(
  toRead: ClaimedRun,
  known: Pick<KnownNames, 'slips' | 'strangers'>,
  article: Article,
): readonly Claim[] {
  const { slips } = known;
  if (slips.shapes.size === 0 || toRead.run.style !== 'sentence') return NO_CLAIMS;
  if (!hasSlip(toRead, slips)) return NO_CLAIMS;
  return claimFree(toRead, (candidate) => {
    const key = candidate.keys[0]?.key ?? '';
    const correct = correctOf(key, slips);
    if (correct === undefined || !isAlone(toRead.run, candidate, article)) return undefined;
    if (article.bearers.of(key, ['full', 'alias', 'family']).length > 0) return undefined;
    const slip = { key, correct, article, isStrangers: known.strangers().byFamily.has(key) };
    if (firstOf(NO_SLIPS, slip) !== undefined) return undefined;
    return toClaim(toRead.run, candidate, correct.unlocked);
  });
}

/** Asked of every run: most have no word that may be one. */
function hasSlip({ candidates }: ClaimedRun, slips: Slips): boolean {
  for (const { keys } of candidates) if (mayBeSlip(keys[0]?.key ?? '', slips)) return true;
  return false;
}

/** The name that a word is a slip of; nothing for a name that is right. */
export function correctOf(key: string, slips: Slips): CorrectName | undefined {
  if (!mayBeSlip(key, slips) || !isLong(key)) return undefined;
  const byRest = slips.byRest();
  for (const rest of restsOf(key)) {
    const found = byRest.get(rest)?.find((one) => isSlipOf(key, one.key));
    if (found !== undefined) return found.key === key ? undefined : found;
  }
  return undefined;
}

/** Whether a word is a long name but for one letter between its first and its last. */
export function isSlipOfWord(key: string, correct: string): boolean {
  if (Math.max(key.length, correct.length) < SHORTEST_WORD) return false;
  return key !== correct && key.at(-1) === correct.at(-1) && isSlipOf(key, correct);
}

/** Whether only one long word is another, by one letter. */
function isSlipOf(key: string, correct: string): boolean {
  if (key === correct) return true;
  const [words, right] = [key.split(' '), correct.split(' ')];
  if (words.length !== right.length) return false;
  const other = words.flatMap((word, at) => (word === right[at] ? [] : [[word, right[at] ?? '']]));
  const [[word = '', rightWord = ''] = [], another] = other;
  if (another !== undefined || word.length < SHORTEST_WORD - 1) return false;
  return word.at(0) === rightWord.at(0) && isWithinEdits(word, rightWord, 1);
}

function isLong(key: string): boolean {
  return (
    key.length >= SHORTEST_WORD && key.split(' ').some((word) => word.length >= SHORTEST_WORD - 1)
  );
}

function isAlone(run: TokenisedRun, span: Candidate, { words }: Article): boolean {
  return sideBefore(run, span, words) === 'free' && sideAfter(run, span, words) === 'free';
}

function toClaim(
  run: TokenisedRun,
  span: Candidate,
  { person, places, fullName }: Unlocked,
): Claim {
  const paragraph = (places[0]?.block ?? 0) + 1;
  const reason = { rule: 'short-form' as const, paragraph, unlockedBy: fullName };
  return { run, span, people: [person], confidence: CONFIDENCE.slip, reason };
}

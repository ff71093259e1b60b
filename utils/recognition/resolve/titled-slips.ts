import { shortForms } from '../../names/name-keys';
import { isCountedName } from '../../names/rarity/namesakes';
import type { Person } from '../../people/person';
import { slipOf } from '../candidates/candidates';
import { type OfficeHolder, tenureOf } from '../choose/office-held';
import { joinRecords } from '../choose/records';
import { CONFIDENCE } from '../constants';
import { sideAfter } from '../cues/after';
import { addressFits, honorificBefore } from '../cues/forms-of-address';
import { isOtherWord } from '../cues/word-kinds';
import type { Claim, TitledName, TokenisedRun } from '../model';
import { type Applicable, firstOf } from '../rule';
import { type Dropped, traceDropped } from '../trace/trace';
import { isOfOwnLanguage, speaksOfTheirLand } from './lands-spoken';
import type { Article, KnownNames } from './model';
import { isSlipOfWord } from './slips';

/** A word after a title that nobody bears, one letter apart from the name of who has the office. */
interface TitledSlip extends TitledName {
  readonly run: TokenisedRun;
  readonly key: string;
  readonly holder: OfficeHolder;
  readonly known: KnownNames;
  readonly article: Article;
}

/** A reason for which it is no slip. */
interface Refusal extends Applicable<TitledSlip> {
  readonly why: Dropped;
}

/** Words after titles that are no slips; the first that applies says why. */
export const NO_TITLED_SLIPS: readonly Refusal[] = [
  {
    id: 'titled-slip-is-name',
    why: 'longer-name',
    example: 'They met Norland President Harrison.',
    counterExample: 'They met Norland President [Harrizen|harr].',
    on: '2021-01-01',
    applies: ({ key }) => isCountedName(key),
  },
  {
    id: 'titled-slip-of-strange-land',
    why: 'other-office',
    example: 'They met President Harrizen.',
    counterExample: 'They met Norland President [Harrizen|harr].',
    on: '2021-01-01',
    applies: ({ holder: { owned, person }, known, article: { words } }) =>
      !owned &&
      !speaksOfTheirLand(person, known.lands()) &&
      !isOfOwnLanguage(person, words.language),
  },
];

/**
 * Reads a word after the title of an office as a slip of the pen for whoever has it that day, where
 * nobody bears the word and the land of the office is named: "French President Macaron".
 */
export function claimTitledSlip(
  run: TokenisedRun,
  name: TitledName,
  { known, article }: { readonly known: KnownNames; readonly article: Article },
): Claim | undefined {
  const { candidate, title } = name;
  const key = slipOf(name);
  if (key === undefined || run.style !== 'sentence' || !isUnborne(name, known, article)) return;
  if (sideAfter(run, candidate, article.words) !== 'free') return;
  const { published, words, complete } = article;
  const clues = { published, language: words.language, complete };
  const honorific = honorificBefore(run, candidate);
  const [holder, another] = joinRecords(article.bearers.slipped(title.kinds, key))
    .filter((person) => familyNames(person).some((family) => isSlipOfWord(key, family)))
    .filter((person) => addressFits(person, honorific))
    .flatMap((person) => tenureOf(person, name, clues) ?? [])
    .filter(({ tenure }) => tenure === 'now');
  if (holder === undefined || another !== undefined) return;
  const people = [holder.person];
  const refusal = firstOf(NO_TITLED_SLIPS, { ...name, run, key, holder, known, article });
  if (refusal !== undefined) {
    const dropped = { run, span: candidate, people };
    return traceDropped(article.trace, dropped, refusal.why, refusal.id);
  }
  return { run, span: candidate, people, confidence: CONFIDENCE.slip, reason: { rule: 'title' } };
}

/** Whether no person of the list or the article has the word for a name. */
function isUnborne({ candidate: { keys } }: TitledName, known: KnownNames, article: Article) {
  const { bearers, words } = article;
  return keys.every(
    ({ key }) =>
      !(bearers.has(key) || known.forms.has(key) || known.strangers().byFamily.has(key)) &&
      !(words.small.has(key) || isOtherWord(key)),
  );
}

function familyNames(person: Person): readonly string[] {
  return shortForms(person).flatMap(({ key, part }) => (part === 'family' ? key : []));
}

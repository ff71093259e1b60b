import { waysOfArea } from '../../names/area-phrases';
import { landOfWord, sharedLetters } from '../../names/lands';
import { nameWords } from '../../names/normalise';
import { isOffice, isShared, type OfficeKind, officeKinds } from '../../names/office-kinds';
import { hasBegun, mayHold, standingOf } from '../../people/as-of/held-on';
import { type CompleteClaim, isComplete } from '../../people/complete';
import type { Day, Fact, Person } from '../../people/person';
import { isLandWord, isPeopleAdjective } from '../cues/read-title';
import { isNeutralAfter, isOpener } from '../cues/word-kinds';
import type { Title, TitledName, TitleOwner } from '../model';

/**
 * How somebody has an office on a day: `now`; `last`, where the list does not reach to the day and
 * they are the last it knows of; `past`.
 */
export type Tenure = 'now' | 'last' | 'past';

/** What an article tells of the office that a title names. */
export interface TitleClues {
  readonly published: Day | undefined;
  readonly language: string;
  readonly complete: readonly CompleteClaim[];
}

/** Somebody with the offices of theirs that a title may be of. */
export interface OfficeHolder {
  readonly person: Person;
  readonly tenure: Tenure;
  /** The land or body that stands beside the title is the office's. */
  readonly owned: boolean;
  /** The title stays with who had it. */
  readonly kept: boolean;
}

/** The closest way in which somebody has or had an office that a title names; none where they had none. */
export function tenureOf(
  person: Person,
  { title, of }: TitledName,
  clues: TitleClues,
): OfficeHolder | undefined {
  const owners = of === undefined ? title.owners : [...title.owners, tied(of)];
  let best: OfficeHolder | undefined;
  for (const fact of person.facts) {
    if (!isOffice(fact) || !isOfKind(fact, title.kinds)) continue;
    const owner = ownerOf(owners, fact, clues.language);
    const tenure = owner === 'other' ? undefined : tenureOn(fact, person, clues.published);
    if (tenure === undefined || (best !== undefined && RANK[best.tenure] <= RANK[tenure])) continue;
    best = { person, tenure, owned: owner === 'own', kept: isKept(fact) };
  }
  return best;
}

const RANK: Readonly<Record<Tenure, number>> = { now: 0, last: 1, past: 2 };

function tied(key: string): TitleOwner {
  return { key, capital: true };
}

/** Offices whose title stays with who had it, where nobody of the name has it: "President Doe". */
const KEPT: ReadonlySet<OfficeKind> = new Set<OfficeKind>([
  'president',
  'prime-minister',
  'chancellor',
  'monarch',
  'pope',
]);

/** A chancellor who has the money is a minister. */
function isKept(fact: Fact): boolean {
  const kinds = officeKinds(fact);
  return kinds.some((kind) => KEPT.has(kind)) && !kinds.includes('finance-minister');
}

function isOfKind(fact: Fact, kinds: readonly OfficeKind[]): boolean {
  return officeKinds(fact).some((kind) => kinds.includes(kind));
}

/** Without a day whoever has not left is taken for the last. */
function tenureOn(fact: Fact, person: Person, day: Day | undefined): Tenure | undefined {
  if (day === undefined) {
    return fact.to === undefined && person.death === undefined ? 'last' : 'past';
  }
  const standing = standingOf(fact, person, day);
  if (mayHold(standing)) return 'now';
  if (standing === 'after') return 'past';
  return standing === 'unknown' && hasBegun(fact, day) ? 'last' : undefined;
}

/** Whether the words beside a title name the land or body of an office, or another's, or neither. */
function ownerOf(
  owners: readonly TitleOwner[],
  fact: Fact,
  language: string,
): 'own' | 'other' | 'free' {
  if (owners.length === 0) return 'free';
  const words = wordsOf(fact);
  for (const owner of owners) {
    if (isOwnWord(owner.key, words, fact, language)) return 'own';
    // "On Tuesday President Doe", "But President Doe".
    if (isNeutralAfter(owner.key)) return 'free';
    return isOpener(owner.key, language) && !isLandWord(owner.key, language) ? 'free' : 'other';
  }
  return 'free';
}

/** Worked out once a fact. */
const WORDS = new WeakMap<Fact, ReadonlySet<string>>();

/** All words that say of which land or body an office is. */
function wordsOf(fact: Fact): ReadonlySet<string> {
  let words = WORDS.get(fact);
  if (words === undefined) {
    const { label, role = '', organization, area } = fact;
    const texts = [label, role, organization?.name ?? ''].flatMap(nameWords);
    words = new Set([...texts, ...(area ? waysOfArea(area).flat() : [])]);
    WORDS.set(fact, words);
  }
  return words;
}

function isOwnWord(key: string, words: ReadonlySet<string>, fact: Fact, language: string): boolean {
  if (words.has(key)) return true;
  if (key.length > 1 && key.length <= LONGEST_INITIALS && isInitials(key, fact)) return true;
  const { area, label } = fact;
  if (key.endsWith('s') && words.has(key.slice(0, -1))) return true;
  const land = landOfWord(key, language);
  if (land === undefined) return isPeopleAdjective(key, language) && hasStem(words, key);
  if (area?.id?.toUpperCase() === land) return true;
  return nameWords(`${label} ${area?.name ?? ''}`).some((word) => landOfWord(word, 'en') === land);
}

/** Letters with which an adjective begins as the land's name or adjective in English does. */
const SHORTEST_STEM = 3;

function hasStem(words: ReadonlySet<string>, key: string): boolean {
  return [...words].some((word) => sharedLetters(word, key) >= SHORTEST_STEM);
}

/** "UNICEF" has as many letters as any body that offices are told of by letters. */
const LONGEST_INITIALS = 6;

/** "UN" for "United Nations". */
function isInitials(key: string, { label, organization }: Fact): boolean {
  return [label, organization?.name ?? ''].some((text) => {
    const words = nameWords(text).filter((word) => !isOpener(word));
    return words
      .map((word) => word.charAt(0))
      .join('')
      .includes(key);
  });
}

/** The classes of packs' claims for the kinds of office that many hold. */
const CLASSES: Readonly<Partial<Record<OfficeKind, string>>> = {
  senator: 'legislator',
  representative: 'legislator',
  'member-of-parliament': 'legislator',
};

/** Whether a title is of an office that many hold in one land. */
export function isOfMany({ kinds }: Title): boolean {
  return kinds.every(isShared);
}

/** Whether the list has everyone who held such an office beside this person on the article's day. */
export function isAmongAll(
  { facts }: Person,
  { kinds }: Title,
  { published, complete }: TitleClues,
): boolean {
  if (published === undefined) return false;
  return facts.some((fact) => {
    if (!isOffice(fact) || !isOfKind(fact, kinds)) return false;
    const organization = fact.organization?.id;
    return kinds.some((kind) => {
      const of = CLASSES[kind];
      return of !== undefined && isComplete(complete, { class: of, organization }, published);
    });
  });
}

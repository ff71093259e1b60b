import type { OtherName, Person } from '../people/person';
import { findHonorific } from './honorifics';
import { nameWords } from './normalise';
import { isRank } from './ranks';
import { unionOf } from './word-lists';

const BODIES = unionOf(({ noNames }) => noNames?.bodies);
const NOUNS = unionOf(({ noNames }) => noNames?.nouns);
const THINGS = unionOf(({ noNames }) => noNames?.things);
const TITLES = unionOf(({ titles }) => titles?.words);

/** A person, and which of their other names were left out as they are no person's. */
export interface WithoutNoNames {
  readonly person: Person;
  readonly left: readonly string[];
}

/** Leaves out other names that are no person's: a body's, a work's, an office, a mere noun. */
export function withoutNoNames(person: Person): WithoutNoNames {
  if (person.otherNames.length === 0) return { person, left: [] };
  const own = ownWords(person);
  const left = person.otherNames.filter((other) => isNoName(other, person, own));
  if (left.length === 0) return { person, left: [] };
  const otherNames = person.otherNames.filter((other) => !left.includes(other));
  return { person: { ...person, otherNames }, left: left.map(({ name }) => name) };
}

/**
 * Whether another name that a list gives somebody is no person's. One that shares a word with their
 * name is theirs unless it names a body.
 */
export function isNoName(
  { name, kind }: OtherName,
  person: Person,
  own = ownWords(person),
): boolean {
  if (kind === 'nickname' || kind === 'initials' || NICKNAMED.test(name)) return false;
  const words = nameWords(name);
  const others = words.filter((word) => !own.has(word));
  if (words.length > 1 && others.some((word) => BODIES.has(word))) return true;
  if (words.some((word) => word.length > 1 && own.has(word) && !TIES.has(word))) return false;
  if (words.length === 1) return NOUNS.has(words[0] ?? '') || isOthersInitials(name, person);
  return isPhrase(name, words);
}

/** Small words that two names may share without being one's. */
const TIES: ReadonlySet<string> = new Set('of the and'.split(' '));

function ownWords({ name, familyName, givenName }: Person): ReadonlySet<string> {
  return new Set(nameWords([name, familyName, givenName].join(' ')));
}

/** "William “Bank” Smith": within quotation marks any word may stand. */
const NICKNAMED = /["“”]|\(\p{L}+\) \p{L}/u;

const ALL_CAPITALS = /^\p{Lu}{2,5}$/u;

/** Capitals that are not those of the person's names: "NRA". */
function isOthersInitials(name: string, { name: main, otherNames }: Person): boolean {
  if (!ALL_CAPITALS.test(name)) return false;
  const letters = name.toLowerCase();
  return ![main, ...otherNames.map((other) => other.name)].some(
    (other) => other !== name && beginsWith(nameWords(other), letters),
  );
}

/** Whether letters are the first ones of some of the words, or within the words, in their order. */
function beginsWith(words: readonly string[], letters: string): boolean {
  const text = words.join(' ');
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return text.startsWith(letters.charAt(0));
}

/** A body, a work, an office, a list: it has words that no name of a person has. */
function isPhrase(name: string, words: readonly string[]): boolean {
  const [first = ''] = words;
  const isAddress = (word: string) => findHonorific(word) !== undefined;
  if (words.every((word) => isAddress(word) || TITLES.has(word))) return true;
  // "Duke of Norfolk", "Prince of Wales".
  if (isRank(first) || isAddress(first)) return false;
  return words.some((word) => THINGS.has(word)) || NO_NAME.test(name);
}

/** "Knights of Columbus", "Gone with the Wind", "Member/Treasurer", "P&Y", "Class 1999". */
const NO_NAME = /(?:^| )(?:of|in|on|at|with|for|from|by|to|and|or|not|is) |[/&@]|\b\d{4}\b/;

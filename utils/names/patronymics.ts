import type { Person } from '../people/person';
import { nameWords } from './normalise';

const PATRONYMIC =
  /(?:ович|евич|ильич|кузьмич|лукич|фомич|овна|евна|ична|івна|ovich|evich|ovych|yich|ovna|evna|ivna)$/;
/** The letters they end in: this is asked of every third word. */
const ENDS = 'чаha';
/** "Лукич", "Кузьмич": the shortest there are. */
const SHORTEST = 5;

/** Whether a word's key is a patronymic: Владимирович, Ivanovna. */
export function isPatronymic(key: string): boolean {
  return key.length >= SHORTEST && ENDS.includes(key.slice(-1)) && PATRONYMIC.test(key);
}

/** The name's words, given name first: "Иванов Иван Петрович" → "Иван Петрович Иванов". */
export function givenFirst<T>(words: readonly T[], keyOf: (word: T) => string): readonly T[] {
  const [first, ...rest] = words;
  const last = rest.at(-1);
  const middle = rest.at(-2);
  if (first === undefined || last === undefined || middle === undefined) return words;
  return isPatronymic(keyOf(last)) && !isPatronymic(keyOf(middle)) ? [...rest, first] : words;
}

/** Given and family name of a name with a patronymic, and that; nothing for other names. */
export function withoutPatronymic(
  keys: readonly string[],
): { readonly keys: readonly string[]; readonly patronymic: string } | undefined {
  if (keys.length !== 3) return undefined;
  const [first = '', patronymic = '', family = ''] = givenFirst(keys, (key) => key);
  return isPatronymic(patronymic) ? { keys: [first, family], patronymic } : undefined;
}

/** Whether a patronymic can be this person's. One that is not known fits any. */
export function patronymicFits(person: Person, patronymic: string): boolean {
  const known = [person.name, ...person.otherNames.map(({ name }) => name)]
    .flatMap((name) => nameWords(name).filter(isPatronymic))
    .filter((one) => isSameScript(one, patronymic));
  return known.length === 0 || known.includes(patronymic);
}

/** Only what is written in the same letters can be compared. */
function isSameScript(a: string, b: string): boolean {
  return a.charCodeAt(0) < 0x400 === b.charCodeAt(0) < 0x400;
}

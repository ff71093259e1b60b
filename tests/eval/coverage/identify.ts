import { findHonorific } from '../../../utils/names/honorifics';
import { nameKeys } from '../../../utils/names/name-keys';
import { joinKeys, nameWords } from '../../../utils/names/normalise';
import { compareText } from '../../../utils/people/compare';
import { daysFromTo } from '../../../utils/people/dates/days';
import { firstDay, lastDay } from '../../../utils/people/dates/partial-date';
import type { Day, Person } from '../../../utils/people/person';
import type { NamedPerson } from './article';
import { officesLike } from './office-given';
import type { Packs } from './packs';

/** Nobody younger is named for what they do. */
const LEAST_AGE_DAYS = 15 * 365;

/**
 * The person of the packs whom an article names; null: nobody. It must be somebody who bears the
 * name, or one of the spellings, in full (a bare family name is none), and could be meant that day:
 * not younger than 15, and not dead where the article gives them an office. Of several the one with
 * that office that day is taken, then the best known.
 */
export async function identify(
  named: NamedPerson,
  day: Day,
  { find, areas }: Pick<Packs, 'find' | 'areas'>,
): Promise<Person | null> {
  const keys = [named.name, ...(named.aka ?? [])].flatMap(keysOfName);
  const found = await find([...new Set(keys)]);
  const people = new Map([...found.values()].flat().map((person) => [person.id, person]));
  const could = [...people.values()].filter(
    (person) => bears(person, keys) && couldBeMeant(person, named, day),
  );
  const holds = (person: Person) =>
    named.office !== undefined && officesLike(named.office, person, day, areas).length > 0;
  return could.sort((one, other) => likelier(one, other, holds))[0] ?? null;
}

/** As it stands, and without forms of address where more than a word is left. */
function keysOfName(name: string): readonly string[] {
  const words = nameWords(name);
  const bare = words.slice(words.findIndex((word) => !findHonorific(word)));
  return bare.length > 1 ? [joinKeys(words), joinKeys(bare)] : [joinKeys(words)];
}

function bears(person: Person, keys: readonly string[]): boolean {
  return nameKeys(person).some(({ key, kind }) => kind !== 'family' && keys.includes(key));
}

function couldBeMeant({ birth, death }: Person, { office }: NamedPerson, day: Day): boolean {
  const age = birth === undefined ? LEAST_AGE_DAYS : daysFromTo(firstDay(birth), day);
  const isDead = death !== undefined && lastDay(death) < day;
  return age >= LEAST_AGE_DAYS && !(isDead && office !== undefined);
}

function likelier(one: Person, other: Person, holds: (person: Person) => boolean): number {
  return (
    Number(holds(other)) - Number(holds(one)) ||
    (other.prominence ?? 0) - (one.prominence ?? 0) ||
    compareText(one.id, other.id)
  );
}

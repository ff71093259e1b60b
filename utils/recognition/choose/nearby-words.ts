import { nameWords } from '../../names/normalise';
import type { Person } from '../../people/person';
import { isOpener } from '../cues/openers';

/** Shorter words say nothing of who somebody is. */
const SHORTEST = 4;

/** Worked out once a record, as a person comes back many times. */
const PROFILES = new WeakMap<Person, ReadonlySet<string>>();

/**
 * Of several people those of whose record most words stand near the name: what they were, where, of
 * which party, in which land. All of them where the words speak for none more than for the others.
 */
export function preferByNearbyWords(
  people: readonly Person[],
  near: ReadonlySet<string> | undefined,
): readonly Person[] {
  if (near === undefined || near.size === 0) return people;
  const counts = people.map((person) => countShared(profileOf(person), near));
  const most = Math.max(...counts);
  return most === 0 ? people : people.filter((_, at) => counts[at] === most);
}

function countShared(profile: ReadonlySet<string>, near: ReadonlySet<string>): number {
  let count = 0;
  for (const word of near) if (profile.has(word)) count++;
  return count;
}

function profileOf(person: Person): ReadonlySet<string> {
  let profile = PROFILES.get(person);
  if (profile === undefined) {
    const words = textsOf(person).flatMap((text) => nameWords(text));
    profile = new Set(words.filter((word) => word.length >= SHORTEST && !isOpener(word)));
    PROFILES.set(person, profile);
  }
  return profile;
}

function textsOf({ summary = '', facts }: Person): string[] {
  const told = facts.flatMap(({ label, role = '', organization, area }) => [
    label,
    role,
    organization?.name ?? '',
    area?.name ?? '',
    ...(area?.otherNames ?? []),
  ]);
  return [summary, ...told];
}

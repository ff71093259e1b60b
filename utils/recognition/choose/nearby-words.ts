import { nameWords } from '../../names/normalise';
import type { Person } from '../../people/person';
import type { PeopleByKey } from '../contract';
import { isOpener } from '../cues/word-kinds';
import type { NearbyWords, PreparedRun, Span, TokenisedRun } from '../model';

/** Shorter words say nothing of who somebody is. */
const SHORTEST = 4;

/** Gathered only for names that several people bear: most articles have few. */
export function nearbyWords(runs: readonly PreparedRun[], people: PeopleByKey): NearbyWords {
  const near = new Map<string, Set<string>>();
  for (const { run, candidates } of runs) {
    for (const { from, to, keys } of candidates) {
      const key = keys[0]?.key ?? '';
      if (to - from < 2 || (people.get(key)?.length ?? 0) < 2) continue;
      const words = near.get(key) ?? new Set();
      for (const word of wordsBeside(run, { from, to })) words.add(word);
      near.set(key, words);
    }
  }
  return near;
}

function wordsBeside({ words, near }: TokenisedRun, { from, to }: Span): readonly string[] {
  const inRun = words.filter((_, at) => at < from || at >= to).map(({ key }) => key);
  return [...inRun, ...near];
}

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

/** Whether a record says who the person is at all, and how many of its words are among some others. */
export function saidOf(
  person: Person,
  words: ReadonlySet<string>,
): { readonly says: boolean; readonly shared: number } {
  const profile = profileOf(person);
  // The article's words are many, those of a record few.
  return { says: profile.size > 0, shared: countShared(words, profile) };
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

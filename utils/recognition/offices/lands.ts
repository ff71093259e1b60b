import { areaPhrases } from '../../names/area-phrases';
import type { Area } from '../../people/person';
import type { Owner } from './office';

/** The names of the lands of the article's people, by their first words; longer names come first. */
export type Lands = ReadonlyMap<string, readonly LandName[]>;

/** One name of a land, with all its names. */
export interface LandName {
  readonly name: Owner;
  readonly land: readonly Owner[];
}

/** The ways of saying a land. */
export function namesOfLand(area: Area): readonly Owner[] {
  return areaPhrases(area).map(({ words }) => ({ words, inPart: false }));
}

/** Sorts lands by how they are said. */
export function indexLands(areas: Iterable<Area>): Lands {
  const lands = new Map<string, LandName[]>();
  for (const area of areas) {
    const land = namesOfLand(area);
    for (const name of land) {
      const first = name.words[0] ?? '';
      const same = lands.get(first);
      if (same) same.push({ name, land });
      else lands.set(first, [{ name, land }]);
    }
  }
  for (const names of lands.values()) names.sort(longerFirst);
  return lands;
}

/** The land that is named at a word, if one is. */
export function landAt(words: readonly string[], at: number, lands: Lands): LandName | undefined {
  return lands
    .get(words[at] ?? '')
    ?.find(({ name }) => name.words.every((word, offset) => words[at + offset] === word));
}

function longerFirst({ name: one }: LandName, { name: other }: LandName): number {
  return other.words.length - one.words.length;
}

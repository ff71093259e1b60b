import { areaPhrases } from '../../names/area-phrases';
import type { Area } from '../../people/person';
import type { AreaName } from './model';

/** The names of the lands of the article's people, by their first words; longer names come first. */
export type AreaIndex = ReadonlyMap<string, readonly IndexedArea[]>;

/** One name of a land, with all its names. */
export interface IndexedArea {
  readonly name: AreaName;
  readonly land: readonly AreaName[];
}

/** The ways of saying a land. */
export function areaNames(area: Area): readonly AreaName[] {
  return areaPhrases(area).map(({ words }) => ({ words, inPart: false }));
}

/** Sorts lands by how they are said. */
export function indexAreas(areas: Iterable<Area>): AreaIndex {
  const lands = new Map<string, IndexedArea[]>();
  for (const area of areas) {
    const land = areaNames(area);
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
export function areaAt(
  words: readonly string[],
  at: number,
  lands: AreaIndex,
): IndexedArea | undefined {
  return lands
    .get(words[at] ?? '')
    ?.find(({ name }) => name.words.every((word, offset) => words[at + offset] === word));
}

function longerFirst({ name: one }: IndexedArea, { name: other }: IndexedArea): number {
  return other.words.length - one.words.length;
}

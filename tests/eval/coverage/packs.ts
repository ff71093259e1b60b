import { basename } from 'node:path';
import { openClaims, openPeopleFiles, openStore } from '../../../cli/people-files';
import { type AreaPhrases, createAreaPhrases } from '../../../utils/names/area-phrases';
import type { CompleteClaim } from '../../../utils/people/complete';
import type { Person } from '../../../utils/people/person';
import type { FindPeople } from '../../../utils/recognition/contract';

/** Packs, all installed. */
export interface Packs {
  /** Their files. */
  readonly files: readonly string[];
  /** How many people are in them; who is in several is one. */
  readonly size: number;
  /** Over the same store as the extension's. */
  readonly find: FindPeople;
  /** Offices of which they have everyone who held them. */
  readonly complete?: readonly CompleteClaim[];
  /** The ways to say the areas of their offices. */
  readonly areas: AreaPhrases;
}

/** Opens packs as the commands `recognise` and `who` do. Throws where one cannot be read. */
export async function openPacks(paths: readonly string[]): Promise<Packs> {
  const people = await openPeopleFiles(paths);
  if (!people.ok) throw new Error([people.path, people.message].filter(Boolean).join(' '));
  const { find } = await openStore(paths);
  return {
    files: paths.map((path) => basename(path)),
    size: people.value.length,
    find,
    complete: await openClaims(paths),
    areas: areasOf(people.value),
  };
}

/** The ways to say the areas of these people's offices. */
export function areasOf(people: readonly Person[]): AreaPhrases {
  const areas = createAreaPhrases();
  for (const { facts } of people) for (const { area } of facts) areas.note(area);
  return areas;
}

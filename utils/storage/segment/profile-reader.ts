import { qualifyPerson } from '../../people/identity/pack-ids';
import type { Person } from '../../people/person';
import { keepRecent } from '../backend/recent';
import { RECENT_PEOPLE } from '../constants';
import { blockOf, type ProfileBlock, readBlock } from './profile-blocks';
import { type RowsOf, readNumbered } from './segment-rows';

/** Reads a segment's people by number; damaged profiles are left out. */
export interface ProfileReader {
  /** With the ids they have outside their pack. */
  people(numbers: Iterable<number>): Promise<ReadonlyMap<number, Person>>;
  /** With the ids the pack gave them. */
  asWritten(numbers: readonly number[]): Promise<ReadonlyMap<number, Person>>;
}

/** A reader that keeps those it read last. `pack`: whose people they are; undefined: of no pack. */
export function createProfileReader(rows: RowsOf, pack: string | undefined): ProfileReader {
  const recent = keepRecent<number, Person>(RECENT_PEOPLE);
  const asWritten = async (numbers: readonly number[]) => {
    const blocks = await readNumbered<ProfileBlock>(rows, 'profiles', numbers.map(blockOf));
    const readers = new Map([...blocks].map(([block, text]) => [block, readBlock(text, pack)]));
    const people = new Map<number, Person>();
    for (const number of numbers) {
      const person = readers.get(blockOf(number))?.person(number);
      if (person) people.set(number, person);
    }
    return people;
  };
  return {
    asWritten,
    async people(numbers) {
      const people = new Map<number, Person>();
      const wanted: number[] = [];
      for (const number of new Set(numbers)) {
        const person = recent.get(number);
        if (person) people.set(number, person);
        else wanted.push(number);
      }
      for (const [number, written] of await asWritten(wanted)) {
        const person = pack === undefined ? written : qualifyPerson(written, pack);
        people.set(number, person);
        recent.add(number, person);
      }
      return people;
    },
  };
}

import fc from 'fast-check';
import type { Person } from '../../../utils/people/person';
import { makeOwnRow, type OwnRow } from '../../../utils/storage/own/own-row';
import { crowds, makePerson, people } from '../../storage/people';

/** Someone the reader added. */
export function addedRow(person: Partial<Person> & Pick<Person, 'id' | 'name'>): OwnRow {
  return makeOwnRow(makePerson(person), null) as OwnRow;
}

/** A pack's person of the same id, as different as can be. */
const packed = people.map((person): Person => ({ ...person, pack: 'a pack' }));

/** Any rows of the reader's own, as storage makes them: people added, and corrections of packs'. */
export const ownRows: fc.Arbitrary<OwnRow[]> = fc
  .tuple(crowds, fc.array(fc.option(packed), { minLength: 5, maxLength: 5 }))
  .map(([crowd, under]) =>
    crowd.flatMap((person, at) => {
      const of = under[at];
      return makeOwnRow(person, of ? { ...of, id: person.id } : null) ?? [];
    }),
  );

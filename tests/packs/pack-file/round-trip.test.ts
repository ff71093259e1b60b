import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parsePackFile } from '../../../utils/packs/pack-file/parse-pack-file';
import { isMembership } from '../../../utils/packs/pack-file/write-fact';
import { writePackFile } from '../../../utils/packs/pack-file/write-pack-file';
import type { Person } from '../../../utils/people/person';
import { crowds, makeFact, makeHeader, makePerson } from '../../storage/people';

/** Popolo keeps memberships apart from other facts. */
function inPopoloOrder(person: Person): Person {
  const others = person.facts.filter((fact) => !isMembership(fact));
  return { ...person, facts: [...person.facts.filter(isMembership), ...others] };
}

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

it('gives any people back as they were', () => {
  fc.assert(
    fc.property(crowds, (people) => {
      const read = parsePackFile(throughJson(writePackFile(null, people)));
      expect(read).toEqual({
        ok: true,
        value: { header: null, people: people.map(inPopoloOrder) },
      });
    }),
    { numRuns: 60 },
  );
});

it('gives the header back, and tells people without a day of their own the pack’s', () => {
  const header = makeHeader({
    verified: '2025-11-01',
    contact: 'corrections@example.org',
    update: 'https://example.org/pack.json',
  });
  const own = makePerson({ id: '1', name: 'One', verified: '2024-01-01' });
  const none = makePerson({ id: '2', name: 'Two' });
  const read = parsePackFile(throughJson(writePackFile(header, [own, none])));
  const people = [own, { ...none, verified: '2025-11-01' }];
  expect(read).toEqual({ ok: true, value: { header, people } });
});

it('writes an organization once, and in place where two packs disagree about its id', () => {
  const people = [
    makePerson({
      id: '1',
      name: 'One',
      facts: [
        makeFact({ label: 'A', organization: { id: 'gov', name: 'Government' } }),
        makeFact({ label: 'B', organization: { name: 'Government', id: 'gov' } }),
        makeFact({ label: 'C', organization: { id: 'gov', name: 'Regierung' } }),
      ],
    }),
  ];
  const file = writePackFile(null, people);
  expect(file.organizations).toEqual([{ id: 'gov', name: 'Government' }]);
  expect(file.memberships?.map((membership) => membership.organization_id)).toEqual([
    'gov',
    'gov',
    undefined,
  ]);
  expect(parsePackFile(throughJson(file))).toMatchObject({ ok: true, value: { people } });
});

import { describe, expect, it } from 'vitest';
import { checkDuplicates } from '../../packs/checks/duplicates';
import { toMembership } from '../../packs/to-fact';
import { packOfPeople } from '../support/pack-of';

const fact = (more: object) => ({ kind: 'office', post: 'pm', sources: ['a', 'b'], ...more });

describe('a fact of a source that says only since when it is shown', () => {
  it('is another than one shown since another day', () => {
    const twice = (one: string, other: string) =>
      checkDuplicates(
        packOfPeople({ facts: [fact({ shown_from: one }), fact({ shown_from: other })] }),
      ).map(({ reason }) => reason);
    expect(twice('2001', '2010')).toEqual([]);
    expect(twice('2001', '2001')).toEqual(['stands twice']);
  });

  it('goes into the pack with that day, and has its own id by it', () => {
    const all = packOfPeople({ facts: [fact({ shown_from: '2001' })] });
    const [named] = all.files;
    const [person] = named?.content.persons ?? [];
    const [only] = person?.facts ?? [];
    if (!named || !person || !only) throw new Error('no fact');
    const membership = toMembership(all, named, person, only);
    expect(membership).toMatchObject({ id: 'Q1/pm/office/2001', shown_from: '2001' });
    expect(membership).not.toHaveProperty('start_date');
  });

  it('is refused with a start beside, or an end before', () => {
    const read = (more: object) => () => packOfPeople({ facts: [fact(more)] });
    expect(read({ from: '2001', shown_from: '2002' })).toThrow('has a start and `shown_from`');
    expect(read({ shown_from: '2002', to: '2001' })).toThrow('starts after it ends');
    expect(read({ shown_from: '2002', verified: '2001-01-01' })).toThrow(
      'starts after the day it was verified to',
    );
  });
});

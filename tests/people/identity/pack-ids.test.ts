import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  idInPack,
  isOwnId,
  plainIdInPack,
  qualifyPerson,
  qualifyPlainIds,
} from '../../../utils/people/identity/pack-ids';
import { worldwideKey } from '../../../utils/people/identity/worldwide-ids';
import { makeFact, makePerson, texts } from '../../storage/people';

describe('the id of a pack’s person, outside the pack', () => {
  it.each([
    ['a plain number', 'file:mayors', '1', 'in:file:mayors/1'],
    ['a number with a name before', 'starter', 'starter:ann', 'in:starter/starter:ann'],
    ['a pack with a stroke in its name', 'a/b', '1', 'in:a%2Fb/1'],
    ['a pack with that very escape', 'a%2Fb', '1', 'in:a%252Fb/1'],
    ['one that looks like the reader’s own', 'p', 'own:1', 'in:p/own:1'],
    ['one that looks qualified', 'p', 'in:q/1', 'in:p/in:q/1'],
    ['a Wikidata item', 'p', 'Q42', 'Q42'],
    ['what is no Wikidata item', 'p', 'Q042', 'in:p/Q042'],
    ['an identifier of a worldwide scheme', 'p', 'bioguide:H001075', 'bioguide:H001075'],
    ['one that names its scheme as an address', 'p', 'uk.org.publicwhip/person/7', 'uk.org.publicwhip/person/7'],
    ['one of a scheme nobody shares', 'p', 'party:7', 'in:p/party:7'],
    ['a scheme without an identifier', 'p', 'wikidata:', 'in:p/wikidata:'],
  ])('%s', (_, pack, id, expected) => {
    expect(idInPack(pack, id)).toBe(expected);
  }); // biome-ignore format: a table

  /** Texts of which many are alike, so that collisions would be met. */
  const alike = fc.oneof(
    texts,
    fc.string({ unit: fc.constantFrom('1', 'a', '/', '%', '2', 'F', ':', 'i', 'n'), minLength: 1, maxLength: 6 }),
    fc.constantFrom('in:a/1', 'in:a', 'own:1', 'a/1', '1', 'a', '%2F', 'in:in:a/1'),
  ); // biome-ignore format: a table

  it('is never that of another pack’s person, nor of the reader’s own', () => {
    fc.assert(
      fc.property(alike, alike, alike, alike, (pack, id, otherPack, otherId) => {
        const outside = idInPack(pack, id);
        expect(isOwnId(outside)).toBe(false);
        const same = outside === idInPack(otherPack, otherId);
        const isWorldwide = worldwideKey(id) !== null;
        expect(same).toBe(id === otherId && (isWorldwide || pack === otherPack));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is another wherever pack and id are divided', () => {
    const parts = fc.array(fc.constantFrom('a', '%', '%2F', '%25', 'in:'), { minLength: 3, maxLength: 5 });
    fc.assert(
      fc.property(parts, (all) => {
        const cuts = all.slice(1).map((_, at) => at + 1);
        for (const between of ['/', '%2F', '']) {
          const pairs = cuts.map((at) => [all.slice(0, at), all.slice(at)].map((some) => some.join(between)));
          const ids = pairs.map(([pack = '', id = '']) => idInPack(pack, id));
          expect(new Set(ids).size).toBe(ids.length);
        }
      }),
      { numRuns: 2_000 },
    );
  }); // biome-ignore format: short

  it('leads back to the pack’s own, and to no other pack’s', () => {
    fc.assert(
      fc.property(alike, alike, alike, (pack, id, otherPack) => {
        fc.pre(worldwideKey(id) === null);
        const outside = idInPack(pack, id);
        expect(plainIdInPack(pack, outside)).toBe(id);
        if (otherPack !== pack) expect(plainIdInPack(otherPack, outside)).toBeNull();
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a record outside its pack', () => {
  const child = (id: string) => makeFact({ kind: 'relation', label: 'child', person: { id } });
  const post = makeFact({ label: 'Mayor', post: { id: 'mayor' } });
  const ann = makePerson({ id: '1', name: 'Ann', facts: [child('2'), child('Q2'), post] });

  it('names the people of its relations by the ids they have there; posts keep theirs', () => {
    expect(qualifyPerson(ann, 'p')).toEqual({
      ...ann,
      id: 'in:p/1',
      facts: [child('in:p/2'), child('Q2'), post],
    });
  });

  it('is the same record where all ids are worldwide', () => {
    const known = makePerson({ id: 'Q1', name: 'Ann', facts: [post] });
    expect(qualifyPerson(known, 'p')).toBe(known);
  });

  it('that was qualified before is left as it is, and so are the reader’s own ids', () => {
    const outside = qualifyPerson(ann, 'p');
    expect(qualifyPlainIds(outside, 'p')).toEqual(outside);
    expect(qualifyPlainIds(ann, 'p')).toEqual(outside);
    const own = makePerson({ id: 'own:1', name: 'Ann', facts: [child('own:2')] });
    expect(qualifyPlainIds(own, 'p')).toEqual(own);
  });
});

import { describe, expect, it } from 'vitest';
import { checkStandard } from '../../packs/checks/standard';
import { parseKnownGaps } from '../../packs/known-gaps';
import { packOfPeople } from '../support/pack-of';

const office = (post: string, sources: readonly string[], more: object = {}) => ({
  kind: 'office',
  post,
  from: '2024-02-01',
  sources,
  ...more,
});
const PARTY = { kind: 'party', organization: 'gov', sources: ['a'] };

describe('the standard of a class', () => {
  it.each([
    ['a complete minister', {}],
    [
      'a head of government of two publishers',
      { prominence: 0.95, facts: [office('pm', ['a', 'b'])] },
    ],
    [
      'a head of government whose term lies before',
      {
        prominence: 0.95,
        facts: [office('pm', ['a', 'a2'], { from: '2010', to: '2023' })],
      },
    ],
    ['a diplomat, who needs no party', { prominence: 0.4, facts: [office('envoy', ['a', 'a2'])] }],
    [
      'an acting head of government, who counts as what she is',
      {
        facts: [
          PARTY,
          office('health', ['a', 'b']),
          office('pm', ['a', 'b'], { status: 'acting' }),
        ],
      },
    ],
    [
      'a nominee',
      {
        prominence: 0.85,
        facts: [
          PARTY,
          office('health', ['a', 'b']),
          { ...office('pm', ['a']), kind: 'candidacy', status: 'nominee' },
        ],
      },
    ],
    [
      'somebody of no post with an occupation',
      {
        prominence: 0.5,
        facts: [{ kind: 'occupation', label: 'Physicist', sources: ['b'] }],
      },
    ],
  ])('accepts %s', (_, person) => {
    expect(checkStandard([])(packOfPeople(person))).toEqual([]);
  });

  it.each([
    ['one page', { facts: [PARTY, office('health', ['a'])] }, 'rests on one page alone'],
    [
      'one publisher at the top',
      { prominence: 0.95, facts: [office('pm', ['a', 'a2'])] },
      'Ann Berg: office pm 2024-02-01– is of the first rank and has one publisher',
    ],
    ['no birth', { birth_date: undefined }, 'has no birth date'],
    ['no summary', { summary: undefined }, 'has no summary'],
    [
      'no party',
      { facts: [office('health', ['a', 'b'])] },
      'holds office as minister, yet no party is recorded',
    ],
    ['a wrong prominence', { prominence: 0.9 }, 'prominence is 0.9, by minister it is 0.7'],
    [
      'nothing told',
      { prominence: 0.5, facts: [{ ...PARTY, sources: ['b'] }] },
      'has neither an office nor an occupation',
    ],
  ])('refuses %s', (_, person, reason) => {
    expect(checkStandard([])(packOfPeople(person))).toEqual([{ at: 'nor.yaml: Ann Berg', reason }]);
  });

  it('leaves what is listed as a gap, and refuses a gap that is closed or of nobody', () => {
    const { people: gaps } = parseKnownGaps(`
- { person: Q1, name: Ann Berg, lacks: [birth, party], why: Nobody says. }
- { person: Q9, name: Bea Dahl, lacks: [birth], why: Nobody says. }`);
    expect(checkStandard(gaps)(packOfPeople({ birth_date: undefined }))).toEqual([
      { at: 'nor.yaml: Ann Berg', reason: 'known gap "party" is closed: strike it out' },
      { at: 'known-gaps.yaml', reason: 'Q9 Bea Dahl is not here' },
    ]);
  });

  it('refuses a list of gaps that says nothing', () => {
    expect(() => parseKnownGaps('- { person: Q1, name: Ann, lacks: [], why: So. }')).toThrow();
  });
});

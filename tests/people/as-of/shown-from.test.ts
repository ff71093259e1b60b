import { describe, expect, it } from 'vitest';
import { factsAsOf } from '../../../utils/people/as-of/facts-as-of';
import { possibleDays, standingOn } from '../../../utils/people/as-of/held-on';
import { stretchesOf } from '../../../utils/people/as-of/stretches';
import type { Fact } from '../../../utils/people/person';
import { personWith } from '../make';

const party = (more: Partial<Fact>): Fact => ({
  kind: 'party',
  status: 'held',
  label: 'Tree Party',
  organization: { id: 'trees', name: 'Tree Party', classification: 'party' },
  sources: [],
  ...more,
});
const partiesOn = (facts: readonly Fact[], day: string) =>
  factsAsOf(personWith(facts), day).parties.map(({ fact }) => fact.label);
const datesOf = (facts: readonly Fact[]) =>
  stretchesOf(facts).map(({ fact: { from, shownFrom, to, verified } }) =>
    [from, shownFrom, to, verified].map((date) => date ?? '').join('|'),
  );

describe('what is shown from a day on, its start not known', () => {
  it('claims nothing before that day, and holds from then on', () => {
    const shown = { shownFrom: '1997-05-01' };
    expect(standingOn(shown, '1997-04-30')).toBe('unknown');
    expect(standingOn(shown, '1997-05-01')).toBe('in-force');
    expect(standingOn({ ...shown, verified: '2001-05-14' }, '2001-05-15')).toBe('unknown');
    expect(standingOn({ ...shown, to: '2001-05-14' }, '2001-05-15')).toBe('after');
    expect(standingOn({ shownFrom: '1999' }, '1999-06-01')).toBe('uncertain');
    expect(standingOn({ from: '2001-01-01', ...shown }, '1999-06-01')).toBe('before');
  });

  it('may be in force on the days for which it is shown', () => {
    expect(possibleDays({ shownFrom: '1997-05-01', to: '2001-05-14' }, {})).toEqual({
      first: '1997-05-01',
      last: '2001-05-14',
    });
  });

  it('is told as a party from that day, not earlier', () => {
    const facts = [party({ shownFrom: '1997-05-01' })];
    expect(partiesOn(facts, '1987-07-01')).toEqual([]);
    expect(partiesOn(facts, '2004-07-01')).toEqual(['Tree Party']);
  });

  it('goes on with what follows, and starts no later for it', () => {
    const first = party({ shownFrom: '1997-05-01', to: '2001-05-14' });
    const next = party({ from: '2001-05-15', verified: '2005-04-11' });
    expect(datesOf([next, first])).toEqual(['|1997-05-01||']);
    expect(partiesOn([next, first], '1999-01-01')).toEqual(['Tree Party']);
  });

  it('belongs to a stretch that has a start and lasts so long', () => {
    const known = party({ from: '1983-06-09', to: '1997-05-01' });
    expect(datesOf([party({ shownFrom: '1997-05-01' }), known])).toEqual(['1983-06-09|||']);
  });
});

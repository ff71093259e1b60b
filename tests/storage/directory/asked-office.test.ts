import { describe, expect, it } from 'vitest';
import { askedOffice, askedPostDay } from '../../../utils/storage/directory/asked-office';
import { dayNumber } from '../../../utils/storage/offices/holding-days';
import { makeFact, makePerson } from '../people';

const today = '2025-11-01';

const person = makePerson({
  id: 'a',
  name: 'Ann',
  facts: [
    makeFact({ label: 'Mayor', from: '2000-03-01', to: '2005' }),
    makeFact({ label: 'Judge', from: '2008-06-10', to: '2009-02' }),
    makeFact({ label: 'Mayor', from: '2010-02-03', to: '2015-06-30' }),
    makeFact({ label: 'Member', from: '2020' }),
    makeFact({ label: 'Envoy', from: '2026-01-20' }),
  ],
});

describe('the office and day a query asked about', () => {
  it.each<[label: string | null, period: string | null, from: string | null, day: string | null, why: string]>([
    [null, null, null, null, 'neither was asked'],
    [null, '2015', null, '2015-12-31', 'a date alone: its last day'],
    [null, '2015-02', null, '2015-02-28', 'of a month'],
    [null, '2025', null, today, 'no day to come'],
    [null, '2025-11-01', null, today, 'today itself'],
    [null, '2027', null, '2027-01-01', 'the first day, where all are to come'],
    ['Mayor', null, '2010-02-03', null, 'the last time in an office'],
    ['Mayor', '2003', '2000-03-01', '2003-12-31', 'the time that was asked about'],
    ['Mayor', '2005', '2000-03-01', '2005-12-31', 'to its end'],
    ['Mayor', '2015', '2010-02-03', '2015-06-30', 'the last day of it'],
    ['Mayor', '2010', '2010-02-03', '2010-12-31', 'in its first year'],
    ['Judge', '2009', '2008-06-10', '2009-02-28', 'to its last possible day'],
    ['Member', '2025', '2020', today, 'which lasts'],
    ['Member', '2027', '2020', '2027-01-01', 'to come, the first day asked about'],
    ['Envoy', '2026', '2026-01-20', '2026-01-20', 'to come, the first day of it'],
    ['Bishop', null, null, null, 'which they never held'],
    ['Mayor', '2007', null, null, 'nor then'],
  ])('label %j, period %j: the office since %j, on %j: %s', (label, period, from, day) => {
    const asked = askedOffice(person, label, { period, today });
    expect(asked?.fact?.from ?? null).toBe(from);
    expect(asked?.fact?.label ?? null).toBe(from === null ? null : label);
    expect(asked?.day ?? null).toBe(day);
    expect(asked === undefined).toBe(from === null && day === null);
  }); // biome-ignore format: a table

  it('ends with the person', () => {
    const late = { ...person, death: '2022-05-01' };
    const asked = askedOffice(late, 'Member', { period: '2022', today });
    expect(asked).toEqual({ fact: { ...person.facts[3], to: '2022-05-01' }, day: '2022-05-01' });
    expect(askedOffice(late, 'Member', { period: null, today })?.fact?.to).toBe('2022-05-01');
    expect(askedOffice(late, 'Member', { period: '2023', today })).toBeUndefined();
  });
});

describe('the day on which a post is shown', () => {
  const holding = (from: string, to: string) => ({ from: dayNumber(from), to: dayNumber(to) });
  const HOLDINGS = [
    holding('2014-07-15', '2016-07-13'),
    holding('2016-07-13', '2018-02-09'),
    holding('2010-01-01', '2012-01-01'),
    holding('2023-11-13', '9999-12-31'),
  ];

  it.each<[period: string | null, day: string | undefined, why: string]>([
    [null, undefined, 'none was asked'],
    ['2015', '2015-12-31', 'the last asked about'],
    ['2016', '2016-12-31', 'of the later holder'],
    ['2018', '2018-02-09', 'the last on which there is a holder'],
    ['2018-02-05', '2018-02-05', 'the day'],
    ['2020', '2020-12-31', 'of nobody, where nobody is recorded'],
    ['2025', today, 'no day to come'],
    ['2030', '2030-01-01', 'the first of those to come'],
  ])('where %j was asked, is %j: %s', (period, day) => {
    expect(askedPostDay({ period, today }, HOLDINGS)).toBe(day);
    expect(askedPostDay({ period, today }, HOLDINGS.toReversed())).toBe(day);
  });

  it('without holders is the last of the period', () => {
    expect(askedPostDay({ period: '2015', today }, [])).toBe('2015-12-31');
  });
});

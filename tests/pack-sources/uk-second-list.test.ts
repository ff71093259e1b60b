import { describe, expect, it } from 'vitest';
import { readOtherTerms, withSecondList } from '../../packs/bulk/uk-government/second-list';
import type { SourcePerson } from '../../packs/source-format';

const row = (start_date: string, end_date?: string, role: string | null = 'Minister of State') => ({
  ...{ person_id: 'uk.org.publicwhip/person/7', role, start_date, end_date },
});
const list = (...memberships: object[]) => readOtherTerms(JSON.stringify({ memberships }));

const person = (from: string, to?: string, post = 'minister') =>
  ({
    identifiers: [{ scheme: 'theyworkforyou', identifier: '7' }],
    facts: [{ kind: 'office', post, from, ...(to ? { to } : {}), sources: ['list'] }],
  }) as unknown as SourcePerson;
const dates = (one: SourcePerson, terms: ReturnType<typeof list>) =>
  withSecondList([one], terms, (post) => post === 'minister').map(({ facts: [fact] }) => [
    fact?.from,
    fact?.to,
  ]);

describe('the days of ministers in two lists', () => {
  it('are known to the month or the year where the lists have a change some days apart', () => {
    const terms = list(row('2006-05-08', '2007-07-01'));
    expect(dates(person('2006-05-05', '2007-06-29'), terms)).toEqual([['2006-05', '2007']]);
    expect(dates(person('2006-04-28', '2007-07-11'), terms)).toEqual([
      ['2006-04-28', '2007-07-11'],
    ]);
    expect(dates(person('2006-04-29', '2007-07-10'), terms)).toEqual([['2006', '2007-07']]);
  });

  it('stay where the other list has them too, or the office is no minister’s', () => {
    const both = list(row('2006-05-05'), row('2006-05-06'));
    expect(dates(person('2006-05-05'), both)).toEqual([['2006-05-05', undefined]]);
    const others = [
      'PPS (Treasury)',
      'Shadow Minister',
      'Chairman',
      'Spokesperson',
      'Member',
      null,
    ];
    const terms = list(...others.map((role) => row('2006-05-08', undefined, role)));
    expect(dates(person('2006-05-05'), terms)).toEqual([['2006-05-05', undefined]]);
    const seat = person('2006-05-05', undefined, 'seat');
    expect(dates(seat, list(row('2006-05-08')))).toEqual([['2006-05-05', undefined]]);
  });

  it('are refused with the record that is wrong', () => {
    expect(() => list(row('2006-02-30'))).toThrow('ministers.json: record 1: start_date');
  });
});

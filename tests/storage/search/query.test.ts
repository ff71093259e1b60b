import { describe, expect, it } from 'vitest';
import { readQuery, splitsOf, tiersFor } from '../../../utils/storage/search/query';
import { readPeriod } from '../../../utils/storage/search/read-period';

const read = (text: string) => readQuery(text, '2025-11-01');

describe('a query', () => {
  it.each([
    // One or two letters begin half of all offices, unless a date says that an office is asked for.
    ['mp', []],
    ['mp 2016', ['mp']],
    ['mp nor', ['mp', 'nor']],
    ['of 2016', []],
  ])('of "%s" asks for the office of %j', (text, words) => {
    expect(read(text).officeWords).toEqual(words);
  });

  it('looks for its date among names too, as of today, and not as of then', () => {
    const { words, namesThen, period } = read('Ann 2016');
    expect([words, namesThen, period]).toEqual([['ann', '2016'], ['ann'], '2016']);
  });

  it('with a date is of an office first, and without one of a name', () => {
    expect(tiersFor(read('mayor 2016'))[0]?.by).toBe('office');
    expect(tiersFor(read('mayor'))[0]?.by).toBe('name');
  });

  it('is split into a name and an office, one behind the other, at each place', () => {
    expect(splitsOf(['ann', 'vice', 'president'])).toEqual([
      { names: ['ann'], office: ['vice', 'president'] },
      { names: ['vice', 'president'], office: ['ann'] },
      { names: ['ann', 'vice'], office: ['president'] },
      { names: ['president'], office: ['ann', 'vice'] },
    ]);
  });

  it('is not split where what is left says too little of an office', () => {
    expect(splitsOf(['ann', 'of'])).toEqual([{ names: ['of'], office: ['ann'] }]);
    expect(splitsOf(['ann', 'mp'])).toEqual([{ names: ['mp'], office: ['ann'] }]);
    expect(splitsOf(['ann'])).toEqual([]);
  });
});

describe('a date in a query', () => {
  it.each([
    ['president 2016', '2016', 'president'],
    ['12 May 2016 president', '2016-05-12', 'president'],
    ['president May 2016', '2016-05', 'president'],
    // A word that is no month is none, whatever stands beside it.
    ['12 Mayor 2016', '2016', '12 Mayor'],
    // No day of any year.
    ['2016-13-40 president', '2016', '-13-40 president'],
    ['2016', '2016', ''],
    ['president', null, 'president'],
  ])('of "%s" is %s', (text, period, rest) => {
    expect(readPeriod(text)).toEqual({ period, rest });
  });

  it('may be a name, where all there is is a word and a year', () => {
    expect(readPeriod('May 2016')).toEqual({ period: '2016', rest: 'May' });
  });
});

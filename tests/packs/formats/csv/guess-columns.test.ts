import { describe, expect, it } from 'vitest';
import { guessColumns, sampleTable } from '../../../../utils/packs/formats/csv/guess-columns';
import { readTableDate } from '../../../../utils/packs/formats/rows/table-date';

const columnsOf = (header: string, ...rows: string[]) =>
  guessColumns(
    header.split(','),
    rows.map((row) => row.split(',')),
  ).map((column) => column ?? '-');

describe('guessColumns', () => {
  it.each([
    ['name,aliases,role,from,to,source', 'name aliases role from to source'],
    ['id,name,other_names,birth_date,death_date,gender', 'id name aliases birth death gender'],
    ['Full Name,DateOfBirth,Political party', 'name birth party'],
    ['first_name,last_name,startDate,end-date', 'givenName familyName from to'],
    ['id,name,group,area,chamber,start_date', 'id name party area organization from'],
    ['name,sort_name,name', 'name - -'],
    ['name,wikidata,item', 'name wikidata -'],
    ['post,position', '- role'],
    ['Title,Name,Job title', 'honorificPrefix name role'],
    ['', '-'],
  ])('%s', (header, columns) => expect(columnsOf(header).join(' ')).toBe(columns));

  it('looks at the values where headings tell nothing', () => {
    const columns = columnsOf('a,b,c,d', 'x,Ann Example,Q9,https://example.org', 'y,Bea de Test,,');
    expect(columns).toEqual(['-', 'name', 'wikidata', 'source']);
  });

  it('tells labels from the items they label, as queries write both', () => {
    const entity = 'http://www.wikidata.org/entity/Q9';
    const columns = columnsOf(
      'item,itemLabel,position,positionLabel,party,partyLabel,start',
      `${entity},Ann,${entity},Mayor,${entity},Reds,2010-01-02T00:00:00Z`,
    );
    expect(columns).toEqual(['wikidata', 'name', '-', 'role', '-', 'party', 'from']);
  });

  it('shows the beginning of a table', () => {
    expect(sampleTable('name\tfrom\n\n"Ann\tExample"\t2010\nBea')).toEqual({
      delimiter: '\t',
      header: ['name', 'from'],
      rows: [['Ann\tExample', '2010'], ['Bea']],
      columns: ['name', 'from'],
    });
  });
});

describe('readTableDate', () => {
  it.each([
    ['2024-07-05', '2024-07-05'],
    ['2024', '2024'],
    ['2024-07-05T00:00:00Z', '2024-07-05'],
    ['2024-07-05 12:30', '2024-07-05'],
    ['2024/7/5', '2024-07-05'],
    ['5 July 2024', '2024-07-05'],
    ['5th Sept. 2024', '2024-09-05'],
    ['July 5, 2024', '2024-07-05'],
    ['Jul 2024', '2024-07'],
    ['5-Jul-2024', '2024-07-05'],
    ['5.7.2024', '2024-07-05'],
    ['25/12/2024', '2024-12-25'],
    ['12/25/2024', '2024-12-25'],
    ['7/7/2024', '2024-07-07'],
    ['present', undefined],
    ['–', undefined],
    ['', undefined],
  ])('reads %s', (cell, value) => expect(readTableDate(cell)).toEqual({ ok: true, value }));

  it.each([
    '2024-02-30',
    '31 April 2024',
    '31.4.2024',
    '13/13/2024',
    '3/4/2024',
    'May',
    '12',
    '24',
  ])('refuses %s', (cell) => expect(readTableDate(cell).ok).toBe(false));
});

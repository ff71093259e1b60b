import { describe, expect, it } from 'vitest';
import { UnreadableFile } from '../../../../utils/packs/formats/format';
import { ROW_CHARS_MAX } from '../../../../utils/packs/formats/text/limits';
import { collect, inPieces } from '../collect';

const TABLE = `\uFEFFPerson ID;Name;Also known as;Office;Department;Party;Start date;End date;Source
a1;Ann Example;Annie Example | A. Example;Minister of Health;Cabinet;Reds;5 July 2010;2012-03;https://example.org/1
b2;Bea Test;;Mayor of Testham;Testham;;2020;present;https://example.org/2 https://example.org/3
a1;Ann Sample;;Prime Minister;;Reds;2012-04-01;;

a1;Ann Example;;Prime Minister;;Reds;2012-04-01;;
`;

describe('a table', () => {
  it('joins the rows of one person, wherever they are', async () => {
    const { people, skipped } = await collect(TABLE);
    expect(skipped).toEqual([]);
    expect(people.map(({ id, name }) => [id, name])).toEqual([
      ['a1', 'Ann Example'],
      ['b2', 'Bea Test'],
    ]);
    const [ann, bea] = people;
    expect(ann?.otherNames.map(({ name }) => name)).toEqual([
      'Ann Sample',
      'Annie Example',
      'A. Example',
    ]);
    expect(ann?.facts.map(({ kind, label, from, to }) => [kind, label, from, to])).toEqual([
      ['office', 'Minister of Health, Cabinet', '2010-07-05', '2012-03'],
      ['office', 'Prime Minister', '2012-04-01', undefined],
      ['party', 'Reds', '2010-07-05', undefined],
    ]);
    expect(ann?.facts[0]?.sources).toEqual([{ url: 'https://example.org/1' }]);
    expect(bea?.facts[0]).toMatchObject({ label: 'Mayor of Testham', from: '2020' });
    expect(bea?.facts[0]?.sources).toHaveLength(2);
  });

  it.each([
    ['tabs', (text: string) => text.replaceAll(';', '\t')],
    ['returns', (text: string) => text.replaceAll('\n', '\r')],
    ['both ends of line', (text: string) => text.replaceAll('\n', '\r\n')],
    ['quotes', (text: string) => text.replaceAll(/[^;\n\uFEFF]+/g, '"$&"')],
  ])('reads the same with %s, in pieces of any size', async (_what, change) => {
    const { people } = await collect(TABLE);
    for (const size of [1, 7, 1000]) {
      expect((await collect(inPieces(change(TABLE), size))).people).toEqual(people);
    }
  });

  it('makes stable ids of name and birth', async () => {
    const { people } = await collect('name,born,role\nAnn Example,1960,A\nAnn Example,,B\n');
    expect(people.map(({ id }) => id)).toEqual(['csv:ann-example:1960', 'csv:ann-example']);
    const csv = { idPrefix: 'list' };
    const { people: again } = await collect('role,name\nC,Ann  EXAMPLE\nD,Ann Example\n', { csv });
    expect(again).toMatchObject([{ id: 'list:ann-example', facts: [{}, {}] }]);
  });

  it('is read as the reader says', async () => {
    const text = 'a,b,c\nMayor,ann,Nothing\n';
    await expect(collect(text, { format: 'csv' })).rejects.toThrow('No column');
    const csv = { columns: ['role', 'name', null] } as const;
    const { people } = await collect(text, { format: 'csv', csv });
    expect(people).toMatchObject([{ name: 'ann', facts: [{ label: 'Mayor' }] }]);
  });

  it('may say its delimiter', async () => {
    const { people } = await collect('sep=|\r\nname|role\r\nAnn|Clerk, House\r\n');
    expect(people).toMatchObject([{ name: 'Ann', facts: [{ label: 'Clerk, House' }] }]);
  });

  it('may begin with empty rows', async () => {
    const { people } = await collect('\n;;\nname;role;\nAnn;Mayor;\n');
    expect(people).toMatchObject([{ name: 'Ann', facts: [{ label: 'Mayor' }] }]);
  });

  it('takes Wikidata ids and addresses for ids', async () => {
    const { people } = await collect(
      'name,wikidata\nAnn,Q900001\nAnn B,http://www.wikidata.org/entity/Q900001\n',
    );
    expect(people).toMatchObject([{ id: 'Q900001', otherNames: [{ name: 'Ann B' }] }]);
  });

  it('keeps formulas and HTML as text, and takes guards away', async () => {
    const text = `name,role\n=1+1,"=HYPERLINK(""x"")"\n<b>Bea</b>,'-Mayor\n'Ann',@x\n`;
    const { people } = await collect(text);
    expect(people.map(({ name, facts }) => [name, facts[0]?.label])).toEqual([
      ['=1+1', '=HYPERLINK("x")'],
      ['<b>Bea</b>', '-Mayor'],
      ["'Ann'", '@x'],
    ]);
  });
});

const HEAD = 'id,name,role,from,to,born,died,source,kind,aliases';
const BAD: readonly [what: string, row: string, reason: RegExp][] = [
  ['a cell too many', 'x,Ann, A.,Mayor,,,,,,,y', /^row 2: has 11 cells under 10 headings/],
  ['no name', 'x,,Mayor', /^row 2: name is missing/],
  ['nothing but a role', ',,Mayor', /^row 2: name is missing/],
  ['a name too long', `x,${'n'.repeat(301)}`, /^row 2: name must not be longer than 300/],
  ['an id too long', `${'i'.repeat(301)},Ann`, /^row 2: id must not be longer than 300/],
  ['a day that never was', 'x,Ann,Mayor,2020-02-31', /^row 2: from is no real date/],
  ['a day of two meanings', 'x,Ann,Mayor,3/4/2020', /^row 2: from may be 2020-04-03 or 2020-03-04/],
  ['an end before the start', 'x,Ann,Mayor,2020,2019', /^row 2: to must not lie before the start/],
  ['a death before the birth', 'x,Ann,,,,1990,1980', /^row 2: died must not lie before the birth/],
  ['an address that is none', 'x,Ann,,,,,,javascript:alert(1)', /^row 2: source must/],
  ['a kind that is none', 'x,Ann,Mayor,,,,,,king', /^row 2: kind must be one of/],
  ['an alias too long', `x,Ann,,,,,,,,${'n'.repeat(301)}`, /^row 2: aliases must not hold a name/],
];

describe('what is wrong is left out alone', () => {
  it.each(BAD)('%s', async (_what, row, reason) => {
    const { people, skipped } = await collect(`${HEAD}\n${row}\ny,Bea\n`);
    expect(people.at(-1)?.name).toBe('Bea');
    expect(skipped).toEqual([expect.stringMatching(reason)]);
  });

  it.each([
    ['a thousand offices', (at: number) => `x,Ann,Office ${at}`, /^row \d+: role is one of more/],
    ['a thousand names', (at: number) => `x,Ann ${at},`, /aliases must not have more than 500/],
  ])('%s', async (_what, row, reason) => {
    const rows = Array.from({ length: 1000 }, (_, at) => row(at));
    const { people, skipped } = await collect([HEAD, ...rows].join('\n'));
    expect(people).toHaveLength(1);
    expect(skipped[0]).toMatch(reason);
  });

  it('a row that does not end refuses the table, with its place', async () => {
    const endless = (async function* () {
      yield `${HEAD}\nx,Ann\ny,"`;
      for (let sent = 0; sent < 3 * ROW_CHARS_MAX; sent += 65_536) yield `x\n${'x'.repeat(65_534)}`;
    })();
    const reading = collect(endless);
    await expect(reading).rejects.toThrow(UnreadableFile);
    await expect(reading).rejects.toMatchObject({ place: 'row 3' });
  });
});

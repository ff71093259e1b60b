import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSource } from '../../packs/read-sources';
import type { SourceFile } from '../../packs/source-format';
import { lastDay } from '../../utils/people/dates/partial-date';

const rowsOf = (path: string) => {
  const url = new URL(`../../packs/sources/${path}`, import.meta.url);
  return parseSource(path, readFileSync(url, 'utf8'));
};
const AUSTRALIA = rowsOf('australia/australia.json');
const SWEDEN = rowsOf('sweden/sweden.json');
const JAPAN = rowsOf('japan-councillors/japan.json');
const JAPAN_GOVERNMENT = rowsOf('japan-government/japan.json');

/** Who is in a post on a day: on the day of change the one who comes, without a start on the newest day. */
function holding({ persons }: SourceFile, post: string, day: string): string[] {
  return persons
    .filter(({ facts, verified }) =>
      facts.some(
        ({ post: of, from = verified, to = '9999' }) => of === post && from <= day && day < to,
      ),
    )
    .map(({ name }) => name);
}

describe('the rows of further countries', () => {
  it.each([
    ['2002-03-01', 'John Howard', 'Alexander Downer', 'Peter Costello'],
    ['2009-03-01', 'Kevin Rudd', 'Stephen Smith', 'Wayne Swan'],
    ['2014-03-01', 'Tony Abbott', 'Julie Bishop', 'Joe Hockey'],
    ['2022-07-30', 'Anthony Albanese', 'Penny Wong', 'Jim Chalmers'],
  ])('have one holder of each chief office of Australia on %s', (day, pm, foreign, treasurer) => {
    expect(holding(AUSTRALIA, 'au-pm', day)).toEqual([pm]);
    expect(holding(AUSTRALIA, 'au-foreign-minister', day)).toEqual([foreign]);
    expect(holding(AUSTRALIA, 'au-treasurer', day)).toEqual([treasurer]);
  });

  it.each([
    ['2000-03-01', 'Göran Persson', 'Anna Lindh', 'Bosse Ringholm'],
    ['2010-03-01', 'Fredrik Reinfeldt', 'Carl Bildt', 'Anders Borg'],
    ['2022-07-23', 'Magdalena Andersson', 'Ann Linde', 'Mikael Damberg'],
  ])('have one holder of each chief office of Sweden on %s', (day, pm, foreign, finance) => {
    expect(holding(SWEDEN, 'se-pm', day)).toEqual([pm]);
    expect(holding(SWEDEN, 'se-foreign-minister', day)).toEqual([foreign]);
    expect(holding(SWEDEN, 'se-minister-for-finance', day)).toEqual([finance]);
  });

  it.each([
    ['2003-03-01', "Jun'ichirō Koizumi", 'Yoriko Kawaguchi', 'Masajuro Shiokawa'],
    ['2012-03-01', 'Yoshihiko Noda', 'Kōichirō Genba', 'Jun Azumi'],
    ['2022-07-24', 'Fumio Kishida', 'Yoshimasa Hayashi', "Shun'ichi Suzuki"],
  ])('have one holder of each chief office of Japan on %s', (day, pm, foreign, finance) => {
    expect(holding(JAPAN_GOVERNMENT, 'jp-pm', day)).toEqual([pm]);
    expect(holding(JAPAN_GOVERNMENT, 'jp-foreign-minister', day)).toEqual([foreign]);
    expect(holding(JAPAN_GOVERNMENT, 'jp-finance-minister', day)).toEqual([finance]);
  });

  // Counted in the lists: 349 twice by item, 151 and 76 by item, 247 by page.
  it.each([
    ['sweden', SWEDEN, 'se-riksdag-member', '2010-03-01', 349],
    ['sweden', SWEDEN, 'se-riksdag-member', '2023-03-31', 349],
    ['australia', AUSTRALIA, 'au-representative', '2022-07-30', 151],
    ['australia', AUSTRALIA, 'au-senator', '2022-07-30', 76],
    ['japan', JAPAN, 'jp-councillor', '2026-07-24', 247],
  ])('have the members of a house as the list has them: %s %#', (_, file, post, day, count) => {
    expect(holding(file, post, day)).toHaveLength(count);
  });

  it('name nobody twice, each by an item or a number of the house', () => {
    for (const { persons } of [AUSTRALIA, SWEDEN, JAPAN, JAPAN_GOVERNMENT]) {
      const ids = persons.flatMap(({ identifiers }) =>
        identifiers.map(({ scheme, identifier }) => `${scheme}:${identifier}`),
      );
      expect(new Set(ids).size).toBe(ids.length);
      expect(persons.every(({ id }) => /^(Q\d+|sangiin:\d+)$/.test(id))).toBe(true);
    }
  });

  it('begin with whoever held something since the day that the pack begins with', () => {
    const gone = ({ persons }: SourceFile, day: string) =>
      persons.filter(({ facts }) => facts.every(({ to }) => to !== undefined && lastDay(to) < day));
    expect(gone(AUSTRALIA, '2001-11-10')).toEqual([]);
    expect(gone(SWEDEN, '1998-10-05')).toEqual([]);
    expect(gone(JAPAN, '2022-06')).toEqual([]);
    expect(gone(JAPAN_GOVERNMENT, '2001-01-06')).toEqual([]);
  });
});

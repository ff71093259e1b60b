import { describe, expect, it } from 'vitest';
import { soundOf } from '../../../packs/bulk/japan-councillors/kana';
import { birthIn } from '../../../packs/bulk/japan-councillors/lives';
import { readJapanCouncillors } from '../../../packs/bulk/japan-councillors/read';
import { copyOf } from './copy-of';

interface Row {
  id?: string;
  name?: string;
  reading?: string;
  elected?: string;
  roles?: string;
  life?: string;
}
const HEAD = '議員氏名,通称名使用議員の本名,議員個人の紹介ページ,読み方,当選年,役職等,経歴';
const line = ({
  id = '7000001',
  name = '北川　林',
  reading = 'きたがわ　りん',
  elected = '2016',
  roles = '予算委員会（長）、法務委員会',
  life = '',
}: Row) =>
  `${name},本名　不要,https://h.example/profile/${id}.htm,${reading},${elected},${roles},${life}`;

function read(copies: Record<string, Row[]>, legislators: readonly string[] = []) {
  const house = copyOf({
    'data/giin.csv': Object.entries(copies).map(([date, rows]) => ({
      date,
      text: `${[HEAD, ...rows.map(line)].join('\n')}\n`,
    })),
  });
  const wikidata = copyOf({
    'html/legislators.csv': `position,person,personID,start,end,gender,DOB,DOD\n${legislators.join('\n')}\n`,
  });
  return readJapanCouncillors((repository) =>
    repository.startsWith('smartnews') ? house : wikidata,
  );
}
const terms = ({ file }: ReturnType<typeof read>) =>
  file.persons.flatMap(({ facts }) =>
    facts.map(({ post, from, to }) => [post, from, to ?? 'open']),
  );
/** The seat of one who stands in a copy of 2022 and of 2026. */
const since = (elected: string) =>
  terms(read({ '2022-06-17': [{ elected }], '2026-07-24': [{ elected }] }))[0]?.[1];

describe('members of the House of Councillors', () => {
  it('came in the first year of elections a whole term apart', () => {
    expect(since('2010、2016')).toBe('2010');
    expect(since('1998、2010、2016、2022')).toBe('2010');
    expect(since('2019、2025')).toBe('2019');
  });

  it('came on a day that nobody has where an election came sooner', () => {
    expect(since('2014、2016、2022')).toBeUndefined();
    expect(since('2013、2019、2022')).toBeUndefined();
    // That of 2025 lies in the years of the copies, which show them throughout.
    expect(since('2016、2022、2025')).toBe('2016');
  });

  it('came and went in the month or year on which the copies beside each other agree', () => {
    const one = (before: string, first: string, last: string, after: string) =>
      terms(read({ [before]: [], [first]: [{}], [last]: [{}], [after]: [] }));
    expect(one('2022-07-26', '2022-07-29', '2025-07-29', '2025-07-31')).toEqual([
      ['jp-councillor', '2022-07', '2025-07'],
    ]);
    expect(one('2022-06-30', '2022-07-01', '2024-10-31', '2024-11-01')).toEqual([
      ['jp-councillor', '2022', '2024'],
    ]);
  });

  it('whose end lies in one of two years are left out, and said so', () => {
    const result = read({ '2022-06-17': [{}], '2023-12-31': [{}], '2024-01-01': [] });
    expect(terms(result)).toEqual([]);
    expect(result.left).toEqual([
      '北川　林, jp-councillor: gone between 2023-12-31 and 2024-01-01',
    ]);
  });

  it('were in the chair while the list said so; who was before the oldest copy began on no known day', () => {
    const chair = { roles: '議長、法務委員会' };
    const result = read({
      '2022-06-17': [{ ...chair }, { id: '7000002', name: '南　海', reading: 'みなみ　かい' }],
      '2022-08-03': [{ ...chair }, { id: '7000002', name: '南　海', reading: 'みなみ　かい' }],
      '2022-08-04': [{}, { id: '7000002', name: '南　海', reading: 'みなみ　かい', ...chair }],
    });
    expect(terms(result)).toEqual([
      ['jp-councillors-president', undefined, '2022-08'],
      ['jp-councillor', '2016', 'open'],
      ['jp-councillor', '2016', 'open'],
      ['jp-councillors-president', '2022-08', 'open'],
    ]);
  });

  it('are called as the House writes them, family name first, with the reading and without private names', () => {
    const [person] = read({ '2022-06-17': [{}] }).file.persons;
    expect(person).toMatchObject({
      id: 'sangiin:7000001',
      name: '北川林',
      family_name: '北川',
      given_name: '林',
      other_names: [{ name: 'きたがわ りん', note: 'transliteration', lang: 'ja' }],
    });
    expect(JSON.stringify(person)).not.toContain('本名');
  });

  it('are called in Latin letters where Wikidata has one born that day who is called so', () => {
    const born = { life: '昭和40年8月18日北県生まれ。' };
    const named = (name: string) =>
      read({ '2022-06-17': [born] }, [
        `member of the House of Councillors,${name},Q1,2016-07-26,,female,1965-08-18,`,
      ]).file.persons[0];
    expect(named('Rin Kitagawa')).toMatchObject({
      id: 'Q1',
      name: 'Rin Kitagawa',
      family_name: 'Kitagawa',
      other_names: [{ name: '北川林', note: 'alias' }, { name: 'きたがわ りん' }],
    });
    expect(named('Ran Kitagawa')).toMatchObject({
      id: 'sangiin:7000001',
      birth_date: '1965-08-18',
    });
  });

  it('refuse a row with file, day and line', () => {
    expect(() => read({ '2022-06-17': [{}, { elected: 'H28' }] })).toThrow(
      'data/giin.csv, 2022-06-17: line 3: 当選年: not years of election',
    );
  });
});

describe('a birth in a life', () => {
  it.each([
    ['昭和40年8月18日東県生まれ。', '1965-08-18'],
    ['1958年4月7日北市生まれ。', '1958-04-07'],
    ['平成元年１月９日、南町に生まれる', '1989-01-09'],
    ['77年3月2日生まれ', '1977-03-02'],
    ['平成19年7月参議院議員選挙初当選', undefined],
    ['昭和63年4月1日東社入社。昭和40年8月18日生まれ', undefined],
    ['東大卒。昭和40年8月18日生まれ', undefined],
  ])('of %s is %s', (life, birth) => expect(birthIn(life)).toBe(birth));
});

describe('the sound of a name', () => {
  it.each([
    ['しょうじ', 'Shōji'],
    ['なんば', 'Namba'],
    ['おおた', 'Ohta'],
    ['はっとり', 'Hattori'],
    ['けいいちろう', 'Keiichiro'],
  ])('%s is that of %s', (kana, latin) => expect(soundOf(kana)).toBe(soundOf(latin)));

  it('tells names apart', () => expect(soundOf('まきこ')).not.toBe(soundOf('Masako')));
});

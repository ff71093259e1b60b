import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { nameKeys } from '../../utils/names/name-keys';
import type { Person } from '../../utils/people/person';
import { createMemoryStore } from '../../utils/storage/memory-store';
import { office, personWith } from '../people/make';
import { tempFolder } from '../support/temp-folder';
import type { Article, NamedPerson, PersonClass } from './coverage/article';
import { identify } from './coverage/identify';
import { judgeArticle } from './coverage/judge-articles';
import { type CoverageOptions, measureCoverage } from './coverage/measure-coverage';
import { compareOffice } from './coverage/office-given';
import { areasOf, openPacks, type Packs } from './coverage/packs';
import { reportCoverage } from './coverage/report-coverage';
import { eventsOf, splitByEvent } from './coverage/split-by-event';
import { readEvalOptions } from './options';

const DAY = '2025-03-10';
const NORLAND = { name: 'Norland', otherNames: ['Norlandic'] };
const ANN = personWith(
  [
    office('Minister of Foreign Affairs of Norland', '2024-01-01', '2025-12-31', { area: NORLAND }),
    office('Mayor of Ostby', '2020-01-01', '2023-12-31'),
  ],
  { id: 'Q1', name: 'Ann Berg', otherNames: [{ name: 'Annie Berg', kind: 'alias' }] },
);
const TOM = personWith([office('Treasurer', '2025-01-01', undefined, { status: 'nominee' })], {
  id: 'Q2',
  name: 'Tom Lund',
  prominence: 0.9,
});

const named = (name: string, cls: PersonClass = 'M', more: Partial<NamedPerson> = {}) => ({
  name,
  cls,
  ...more,
});

function article(date: string, people: readonly NamedPerson[], more: Partial<Article> = {}) {
  const url = `https://example.org/${date}/${people.map(({ name }) => name).join('-')}`;
  return { url, date, topic: 'government', country: null, people, text: null, ...more };
}

async function packsOf(...people: readonly Person[]): Promise<Packs> {
  const { find } = await createMemoryStore(people, {
    keysOf: (person) => nameKeys(person).map(({ key }) => key),
  });
  return { files: ['made.json'], size: people.length, find, areas: areasOf(people) };
}

describe('who a naming is', () => {
  const pick = async (who: NamedPerson, ...people: readonly Person[]) =>
    (await identify(who, DAY, await packsOf(...people)))?.id ?? null;

  it.each([
    ['by the name', named('Ann Berg'), 'Q1'],
    ['by an alias', named('Annie Berg'), 'Q1'],
    ['by the spelling of the article', named('Anna Bergh', 'M', { aka: ['Ann Berg'] }), 'Q1'],
    ['behind a form of address', named('Dame Ann Berg'), 'Q1'],
    ['not by a family name alone', named('Lund'), null],
    ['not by another first name', named('Eva Berg'), null],
  ])('is found %s', async (_, who, expected) => {
    expect(await pick(who, ANN, TOM)).toBe(expected);
  });

  it('is nobody who was a child that day', async () => {
    const child = { ...ANN, birth: '2011' };
    expect(await pick(named('Ann Berg'), child)).toBeNull();
    expect(await pick(named('Ann Berg'), { ...ANN, birth: '2010-01' })).toBe('Q1');
  });

  it('is somebody dead only where the article gives no office', async () => {
    const dead = { ...ANN, death: '2025-02' };
    expect(await pick(named('Ann Berg'), dead)).toBe('Q1');
    expect(await pick(named('Ann Berg', 'M', { office: 'minister' }), dead)).toBeNull();
  });

  it('is of several the one with the office, then the best known', async () => {
    const namesake = { ...TOM, id: 'Q3', name: 'Ann Berg' };
    expect(await pick(named('Ann Berg'), ANN, namesake)).toBe('Q3');
    const minister = named('Ann Berg', 'M', { office: 'foreign minister' });
    expect(await pick(minister, ANN, namesake)).toBe('Q1');
  });
});

describe('the office an article gives', () => {
  it.each([
    ['foreign affairs minister of Norland', ANN, 'had'],
    ['Norlandic minister', ANN, 'had'],
    ['finance minister', ANN, 'other'],
    ['Mayor of Ostby', ANN, 'other'],
    ['treasurer', TOM, 'had'],
    ['minister', personWith([office('Minister', '2026-01-01')]), 'none'],
    ['mayor', personWith([office('Mayor', '2020-01-01', '2023-12-31')]), 'none'],
  ])('%s', async (given, person, expected) => {
    const { areas } = await packsOf(ANN);
    expect(compareOffice(given, person, DAY, areas).given).toBe(expected);
  });

  it('comes with the offices of that day, and no others', async () => {
    const { areas } = await packsOf(ANN);
    const { ours } = compareOffice('finance minister', ANN, DAY, areas);
    expect(ours).toEqual(['Minister of Foreign Affairs of Norland']);
  });
});

describe('the split by event', () => {
  const AT = { a: '2025-01-01', b: '2025-01-04', c: '2025-01-07', d: '2025-01-11' };
  const dates = (events: readonly (readonly Article[])[]) =>
    events.map((event) => event.map(({ date, topic }) => `${date.slice(8)} ${topic}`));

  it('keeps what lies three days apart in one topic together, in chains', () => {
    const articles = [AT.d, AT.c, AT.a, AT.b].map((date) => article(date, []));
    expect(dates(eventsOf(articles))).toEqual([
      ['01 government', '04 government', '07 government'],
      ['11 government'],
    ]);
  });

  it('keeps two topics with two people in common together, not with one', () => {
    const [ann, tom, eva] = [named('Ann'), named('Tom'), named('Eva')];
    const here = article(AT.a, [ann, tom]);
    const there = (people: readonly NamedPerson[]) => article(AT.b, people, { topic: 'courts' });
    expect(eventsOf([here, there([tom, eva, ann])])).toHaveLength(1);
    expect(eventsOf([here, there([tom, eva])])).toHaveLength(2);
    expect(eventsOf([here, { ...there([tom, ann]), date: AT.c }])).toHaveLength(2);
  });

  it('holds every second event, whatever the order of the articles', () => {
    const months = ['01', '02', '03', '04', '05'].map((month) => article(`2025-${month}-01`, []));
    const { seen, held } = splitByEvent(months.toReversed());
    expect(seen.map(({ date }) => date.slice(5, 7))).toEqual(['01', '03', '05']);
    expect(held.map(({ date }) => date.slice(5, 7))).toEqual(['02', '04']);
  });
});

const TEXT = 'Ann Berg met Tom Lund and Eva Moe.';
const READ = article(DAY, [named('Ann Berg'), named('Eva Moe', 'L')], { text: TEXT });
const UNREAD = article(DAY, [
  named('Eva Moe', 'P'),
  named('Ann Berg', 'M', { office: 'finance minister' }),
  named('Bo Vik', 'L', { office: 'MP' }),
]);

describe('an article', () => {
  it('gives a card to whom its text names, and tells whom it does not name', async () => {
    const { namings, strangers } = await judgeArticle(READ, await packsOf(ANN, TOM));
    expect(namings.map(({ card, person }) => [card, person?.id ?? null])).toEqual([
      [true, 'Q1'],
      [false, null],
    ]);
    expect(strangers).toEqual(['Q2']);
  });

  it('has no cards where its text is not kept', async () => {
    const { namings, strangers } = await judgeArticle(UNREAD, await packsOf(ANN));
    expect(namings.map(({ card }) => card)).toEqual([null, null, null]);
    expect(namings.map(({ office: one }) => one?.given ?? null)).toEqual([null, 'other', null]);
    expect(strangers).toEqual([]);
  });
});

describe('the report', () => {
  const report = async (articles: readonly Article[], listed: boolean) => {
    const packs = await packsOf(ANN, TOM);
    const judged = await Promise.all(articles.map((one) => judgeArticle(one, packs)));
    return reportCoverage({ title: 'made', articles: judged, listed });
  };

  it('counts namings, people and cards, and shows what each share is of', async () => {
    const hidden = article('2024-05-01', [named('Tom Lund', 'O')], { text: 'Nobody came.' });
    const text = await report([READ, hidden], true);
    expect(text).toMatch(/^Coverage: made, 2 articles$/m);
    expect(text).toMatch(/^people +2 of 3 +\.667 +1 of 3 +\.333 +1 of 2 +\.500$/m);
    expect(text).toMatch(/^namings +2 of 3 +\.667 +1 of 3 +\.333 +1 of 2 +\.500$/m);
    expect(text).toMatch(/^M ministers +1 of 1 +1\.000 +1 of 1 +1\.000 +1 of 1 +1\.000$/m);
    expect(text).toMatch(/^L legislators +0 of 1 +\.000 +0 of 1 +\.000 +0 of 0 +–$/m);
    expect(text).toMatch(/^2024 +1 of 1 +1\.000 +0 of 1 +\.000 +0 of 1 +\.000$/m);
    expect(text).toContain('In the packs, and without a card: 1: Tom Lund, 2024-05-01');
    expect(text).toMatch(/legislators alone\n.*\n.*\ngovernment +1 of 2 +\.500 /);
    expect(text).toContain('Cards of people whom the article does not name: 1: Q2');
    expect(text).not.toMatch(/By country|Offices/);
  });

  it('leaves cards out where no text was kept, and counts people once', async () => {
    const [one, other] = [
      { ...UNREAD, country: 'NO' },
      { ...UNREAD, country: 'DK' },
    ];
    const text = await report([one, other, one], true);
    expect(text).toMatch(/^people +1 of 3 +\.333$/m);
    expect(text).toMatch(/^namings +3 of 9 +\.333$/m);
    expect(text).toMatch(/By country\n.*\n.*\nNO +2 of 6 +\.333\nDK +1 of 3 +\.333\n/);
    expect(text).toMatch(/legislators alone\n.*\n.*\nNO +2 of 4 +\.500\nDK +1 of 2 +\.500\n/);
    expect(text).toContain('named by 3 articles: 2: Bo Vik (L); Eva Moe (P)');
    expect(text).not.toContain('card');
  });

  it('lists the offices our facts lack, with those they have', async () => {
    const text = await report([UNREAD], true);
    expect(text).toContain('  others had that day, none by these words: 1');
    const ours = 'ours: Minister of Foreign Affairs of Norland';
    expect(text).toContain(`    Ann Berg, ${DAY}: finance minister; ${ours}`);
  });

  it('names nobody where figures alone are asked for', async () => {
    const text = await report([READ, UNREAD], false);
    expect(text).toMatch(/^namings +2 of 5 +\.400$/m);
    expect(text).toContain('named by 2 articles: 1\n  named by 1 article: 1');
    expect(text).not.toMatch(/Berg|Moe|Vik|Q2/);
  });
});

const person = (id: string, name: string, more: object = {}) => ({ id, name, ...more });
const ALSO = { other_names: [{ name: 'Anna Berg' }] };

function packFiles(): readonly string[] {
  const folder = tempFolder();
  const [one, two] = [join(folder, 'one.json'), join(folder, 'two.json.gz')];
  writeFileSync(one, JSON.stringify({ persons: [person('Q1', 'Ann Berg')] }));
  const persons = [person('Q1', 'Ann Berg', ALSO), person('Q2', 'Tom Lund')];
  writeFileSync(two, gzipSync(JSON.stringify({ persons })));
  return [one, two];
}

describe('the packs', () => {
  it('are all opened, and a person of two is one', async () => {
    const { files, size, find } = await openPacks(packFiles());
    expect([files, size]).toEqual([['one.json', 'two.json.gz'], 2]);
    const found = await find(['ann berg', 'anna berg', 'tom lund']);
    expect([...found.values()].map((people) => people.map(({ id }) => id))).toEqual([
      ['Q1'],
      ['Q1'],
      ['Q2'],
    ]);
  });

  it('stop the run where one is damaged, by its name', async () => {
    const bad = join(tempFolder(), 'bad.json');
    writeFileSync(bad, JSON.stringify({ persons: [{ id: 'Q1' }] }));
    await expect(openPacks([bad])).rejects.toThrow(/bad\.json/);
  });

  it('give the ways to say their areas', () => {
    expect(areasOf([ANN]).at(['norlandic'], 0)?.area.name).toBe('Norland');
  });
});

describe('a run', () => {
  const OWN = {
    event: 'an event',
    url: 'https://example.org/own',
    publisher: 'Example',
    date: DAY,
    topic: 'regions',
    country: 'NO',
    people: [named('Own Person')],
    search: 'event',
    searched: '2026-11-30',
    seen: 'excerpt',
  };

  function places(): Parameters<typeof measureCoverage>[0] {
    const own = tempFolder();
    writeFileSync(join(own, 'articles.jsonl'), JSON.stringify(OWN));
    const condensed = join(tempFolder(), 'coverage');
    mkdirSync(condensed);
    const lines = ['2025-01-01', '2025-02-01'].map((date, at) => ({
      ...article(date, [named(`Person ${'AB'[at]}`), named('Ann Berg')], {
        text: 'Ann Berg spoke.',
      }),
      id: `x${at}`,
    }));
    const file = lines.map((line) => JSON.stringify(line)).join('\n');
    writeFileSync(join(condensed, 'articles.jsonl'), file);
    return { packs: packFiles(), condensed, own };
  }

  async function run(options: Partial<CoverageOptions>, where = places()): Promise<string> {
    const all: string[] = [];
    const chosen = { held: false, own: false, list: false, ...options };
    for await (const text of measureCoverage(where, chosen)) all.push(text);
    return all.join('\n');
  }

  it('reports the half to look at, and of the rest what is asked for', async () => {
    const plain = await run({});
    expect(plain).toMatch(/^Packs: one.json, two.json.gz; 2 people$/m);
    expect(plain).toContain('Coverage: the half looked at, 1 articles');
    expect(plain).toContain('Person A');
    expect(plain).toContain('Our own set, 1 articles, is reported with --own.');
    expect(plain).not.toMatch(/held|Person B|Own Person/);
  });

  it('reports the held half and our own set as figures, unless listed', async () => {
    const figures = await run({ held: true, own: true });
    expect(figures).toContain('Coverage: the half held, 1 articles');
    expect(figures).toContain('Coverage: our own set, 1 articles');
    expect(figures).not.toMatch(/Person B|Own Person/);
    expect(await run({ held: true, own: true, list: true })).toMatch(/Person B[\s\S]*Own Person/);
  });

  it('prints the same twice', async () => {
    const where = places();
    const all = { held: true, own: true, list: true };
    expect(await run(all, where)).toBe(await run(all, where));
  });

  it('says when the other set is not there, and refuses a bad line', async () => {
    const where = { ...places(), condensed: '/nowhere/coverage' };
    expect(await run({ own: true }, where)).toMatch(
      /nowhere\/coverage is not there[\s\S]*our own set/,
    );
    const bad = places();
    writeFileSync(join(bad.condensed, 'articles.jsonl'), JSON.stringify({ url: 'x', date: 'y' }));
    await expect(run({}, bad)).rejects.toThrow(/line 1/);
  });
});

it('reads what coverage is asked to tell', () => {
  const read = (...args: string[]) => {
    const options = readEvalOptions(args);
    return options.ok ? options.value : null;
  };
  expect(read('coverage')).toMatchObject({ parts: ['coverage'], sets: [] });
  expect(read('coverage')?.coverage).toEqual({ held: false, own: false, list: false });
  expect(read('coverage', '--held', '--own', '--list')?.coverage).toEqual({
    held: true,
    own: true,
    list: true,
  });
  expect(read('--hold')).toBeNull();
});

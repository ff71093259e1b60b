import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { office, personWith } from '../people/make';
import { tempFolder } from '../support/temp-folder';
import { ANN, article, DAY, named, packFiles, packsOf } from './coverage-made';
import { judgeShortArticle } from './short/judge-article';
import { judgeNewswire } from './short/judge-newswire';
import { measureShort } from './short/measure-short';
import { reportMarks, reportShortArticles } from './short/report-short';

/** So well known that the family name alone is theirs. */
const ZORN = personWith([office('President', '2020-01-01')], {
  id: 'Q9',
  name: 'Zed Zorn',
  prominence: 0.95,
});

describe('an article', () => {
  const judge = async (text: string, ...people: readonly string[]) => {
    const one = {
      ...article(
        DAY,
        people.map((name) => named(name)),
      ),
      text,
    };
    return judgeShortArticle(one, await packsOf(ANN, ZORN));
  };

  it('tells who was found, and whether they are ever named in full', async () => {
    const { known } = await judge(
      'Ann Berg met Zorn. They spoke.',
      'Ann Berg',
      'Zed Zorn',
      'No One',
    );
    expect(known.map(({ named: { name }, inFull, found }) => [name, inFull, found])).toEqual([
      ['Ann Berg', true, true],
      ['Zed Zorn', false, true],
    ]);
  });

  it('has a wrong mark where it does not name the person', async () => {
    const { marks } = await judge('Ann Berg met Zorn. Berg left. Mr Zorn too.', 'Ann Berg');
    expect(marks.map(({ form, right }) => [form, right])).toEqual([
      ['full name', true],
      ['bare', false],
      ['short form', true],
      ['titled', false],
    ]);
    expect(marks[1]?.told).toContain('Q9: …Ann Berg met [Zorn]. Berg left.');
  });

  it('is reported with the people not found and the marks that are wrong', async () => {
    const articles = [
      await judge('Ann Berg met Zorn.', 'Ann Berg', 'Tom Lund'),
      await judge('Zorn', 'Zed Zorn'),
    ];
    const set = { title: 'made', articles, listed: true };
    const text = reportShortArticles(set);
    expect(text).toMatch(/^all +2 +1 +\.500$/m);
    expect(text).toMatch(/^never named in full +1 +0 +\.000$/m);
    expect(text).toContain(`Not found: 1\n  Zed Zorn, ${DAY}, never in full`);
    expect(text).toMatch(/^bare +1 +0 +\.000$/m);
    expect(text).toMatch(/Wrong: 1\n {2}bare: .*\[Zorn\]/);
    const figures = reportShortArticles({ ...set, listed: false });
    expect(figures).toContain('Wrong: 1');
    expect(figures).not.toMatch(/Zorn/);
  });
});

describe('newswire', () => {
  const text = 'Ann Berg met Zorn. Berg left, said Zorn.';
  it('has right marks on the names that are marked in it', async () => {
    const names = [
      { start: 0, end: 8 },
      { start: 35, end: 39 },
    ];
    const doc = { id: 'n1', text, lang: 'en', date: DAY, evalSpan: { start: 0, end: text.length }, names, neutral: [] }; // biome-ignore format: a text
    const marks = await judgeNewswire(doc, (await packsOf(ANN, ZORN)).find);
    expect(marks.map(({ form, right }) => [form, right])).toEqual([
      ['full name', true],
      ['bare', false],
      ['short form', false],
      ['bare', true],
    ]);
    expect(reportMarks('made', marks, true)).toMatch(/^bare +2 +1 +\.500$/m);
  });
});

describe('a run', () => {
  function places(): Parameters<typeof measureShort>[0] {
    const [condensed, names] = [tempFolder(), join(tempFolder(), 'ner')];
    const lines = ['2025-01-01', '2025-02-01'].map((date) => ({
      ...article(date, [named('Ann Berg')]),
      text: 'Ann Berg spoke.',
    }));
    writeFileSync(join(condensed, 'articles.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n')); // biome-ignore format: a file
    mkdirSync(names);
    const doc = { doc_id: 'n1', text: 'Ann Berg left.', mentions: [{ start: 0, end: 8 }] };
    writeFileSync(join(names, 'en-worldwide-newswire.jsonl'), JSON.stringify(doc));
    return { packs: packFiles(), condensed, names };
  }

  async function run(held: boolean, where = places()): Promise<string> {
    const all: string[] = [];
    for await (const text of measureShort(where, { held, list: false })) all.push(text);
    return all.join('\n');
  }

  it('reports the half to look at, the half held where asked for, and the newswire', async () => {
    const plain = await run(false);
    expect(plain).toContain('Short names: the half looked at, 1 articles');
    expect(plain).not.toContain('half held');
    expect(plain).toMatch(/read as of no day, 1 texts.*\n.*\n.*\nfull name +1 +1 +1\.000/);
    expect(await run(true)).toContain('Short names: the half held, 1 articles');
  });

  it('says what is not there', async () => {
    const nowhere = { packs: packFiles(), condensed: '/nowhere/a', names: '/nowhere/b' };
    const text = await run(false, nowhere);
    expect(text).toContain('/nowhere/a is not there');
    expect(text).toContain('/nowhere/b has no set');
  });
});

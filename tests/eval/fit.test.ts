import { describe, expect, it } from 'vitest';
import { office, personWith } from '../people/make';
import { packsOf } from './coverage-made';
import { type Example, type ExampleDoc, readExamples, tallyExamples } from './fit/examples';
import { fitLogistic, logOdds } from './fit/logistic';
import { confidenceOf, fitWeights, keepSure, leaveOut, surprise, type Weights } from './fit/model';
import { reportHeldOut, reportWeights } from './fit/report-fit';
import { linkedDoc, mentionOf, spanOf } from './make';

/** A link of a whole name, with how many namesakes are to be expected. */
const link = (personId: string, right: boolean | null, namesakes: number, more: Partial<Example> = {}): Example => ({
  personId, right, before: 0.9, features: new Map([['namesakes', namesakes]]),
  confirmed: false, full: true, ...more,
}); // biome-ignore format: a link
const textOf = (set: string, ...examples: readonly Example[]): ExampleDoc => ({
  set,
  list: 'list',
  examples,
  mentions: examples.length,
});
/** Rare names are right nine times of ten, common ones once. */
const DOCS = ['one', 'two', 'three'].flatMap((set) =>
  Array.from({ length: 10 }, (_, at) => textOf(set, link('a', at > 0, 0), link('b', at === 0, 4))),
);
const HARSH: Weights = new Map([['always', 0], ['namesakes', -2]]); // biome-ignore format: pairs

describe('fitLogistic', () => {
  it('finds the log odds that cases were made with', () => {
    const cases = [0, 1].flatMap((feature) =>
      Array.from({ length: 1000 }, (_, at) => ({
        features: [1, feature],
        right: at < (feature === 1 ? 200 : 700),
        before: 0,
      })),
    );
    const [always = 0, of = 0] = fitLogistic(cases, 0.001);
    expect(always).toBeCloseTo(logOdds(0.7), 2);
    expect(always + of).toBeCloseTo(logOdds(0.2), 2);
  });
});

describe('the weights', () => {
  it('speak against what is mostly wrong', () => {
    const weights = fitWeights(DOCS);
    expect(weights.get('namesakes')).toBeLessThan(-0.5);
    const [rare, common] = (DOCS[0] as ExampleDoc).examples as [Example, Example];
    expect(confidenceOf(rare, weights)).toBeGreaterThan(0.8);
    expect(confidenceOf(common, weights)).toBeLessThan(0.3);
  });

  it('are fitted without what they are measured on', () => {
    const odd = textOf('odd', ...Array.from({ length: 200 }, () => link('c', true, 4)));
    const bySet = leaveOut([...DOCS, odd], ({ set }) => set);
    expect(bySet(odd).get('namesakes')).toBeLessThan(-0.5);
    expect(bySet(DOCS[0] as ExampleDoc).get('namesakes')).toBeGreaterThan(-0.3);
    expect(surprise(DOCS, () => fitWeights(DOCS))).toBeLessThan(surprise(DOCS, () => new Map()));
  });
});

describe('what is left of a text', () => {
  it('is nobody of whom no whole name is sure enough', () => {
    const short = { full: false };
    const doc = textOf('one', link('a', true, 0), link('a', true, 0, short), link('b', false, 4), link('b', false, 4, short)); // biome-ignore format: links
    expect(keepSure(doc, HARSH).map(({ personId }) => personId)).toEqual(['a', 'a']);
  });

  it('is whom the article confirms, and who is not weighed', () => {
    const doc = textOf('one', link('a', true, 4, { confirmed: true }), link('b', true, 4, { features: null })); // biome-ignore format: links
    expect(keepSure(doc, HARSH)).toEqual(doc.examples);
    expect(tallyExamples(doc, [...doc.examples, link('c', null, 0)])).toMatchObject({ links: 2, rightLinks: 2 }); // biome-ignore format: a tally
  });
});

it('texts are read with every claim, though it be given up', async () => {
  const facts = [office('Member for Ostby', '2015-01-01')];
  const smith = personWith(facts, { id: 'smith', name: 'John Smith', prominence: 0.2 });
  const text = 'John Smith spoke. Smith left.';
  const doc = linkedDoc(text, { mentions: [mentionOf(spanOf(text, 'John Smith'), 'smith')] });
  const { find } = await packsOf(smith);
  const open = { ...doc, exhaustive: false };
  const list = { name: 'list', find, byId: new Map() };
  const [read, ...more] = await readExamples([{ name: 'one', docs: [doc, open] }], list);
  expect(more).toEqual([]);
  expect(read?.examples.map(({ right, full }) => [right, full])).toEqual([
    [true, true],
    [false, false],
  ]);
  expect(read?.examples[0]?.features?.get('namesakes')).toBeGreaterThan(3);
  expect(read?.mentions).toBe(1);
});

describe('the report', () => {
  it('has each weight, fitted and in use, and what is lost without it', () => {
    expect(reportWeights(DOCS)).toMatch(/^namesakes: .* −\d\.\d\d +−\d\.\d\d +\d+\.\d\d$/m);
    expect(reportWeights(DOCS)).toMatch(/^all together: \d+\.\d\d$/m);
  });

  it('has every set and all English ones, before and with weights fitted without it', () => {
    const report = reportHeldOut(DOCS, ['one', 'two']);
    expect(report).toMatch(/^English news and web \(list\) +not weighed +40 +\.500 /m);
    expect(report).toMatch(/^three \(list\) +held out by set +10 +\.900 /m);
    expect(report).toContain('expected calibration error');
  });
});

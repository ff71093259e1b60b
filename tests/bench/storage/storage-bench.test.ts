import { describe, expect, it } from 'vitest';
import { atLeastTimes, atMost, only, tableOf } from './figure';
import { madeName, madePeople, strangerName } from './made-people';
import { questionsAbout, timesOf } from './questions';
import { SEARCH_KINDS, searchesIn } from './searches';
import { median, quantile } from './statistics';

it.each([
  [[3], 3, 3],
  [[1, 2], 1, 2],
  [[5, 1, 3], 3, 5],
  [Array.from({ length: 100 }, (_, at) => at + 1), 50, 95],
])('of %j the median is %i, the 95th percentile %i', (values, middle, high) => {
  expect([median(values), quantile(values, 0.95)]).toEqual([middle, high]);
});

it('says of each figure whether its goal is met', () => {
  const figures = [atMost('a', 9.96, 10, 'ms'), atLeastTimes('b', 4.9, 5), only('c', 123.4, 's')];
  expect(tableOf(figures).split('\n').slice(2)).toEqual([
    '| a | ≤ 10 ms | 10.0 ms | met |',
    '| b | ≥ 5 × | 4.9 × | MISSED |',
    '| c |  | 123 s |  |',
  ]);
});

describe('made people', () => {
  it('each have a name of their own, which no stranger bears', () => {
    const names = new Set([...madePeople(20_000)].map(({ name }) => name));
    expect(names.size).toBe(20_000);
    const strangers = Array.from({ length: 20_000 }, (_, at) => strangerName(at));
    expect(strangers.filter((name) => names.has(name))).toEqual([]);
  });

  it('share family names, as people do', () => {
    expect(madeName(7).split(' ')[1]).toBe(madeName(300_007).split(' ')[1]);
    expect(madeName(7)).not.toBe(madeName(300_007));
  });
});

describe('questions', () => {
  const names = Array.from({ length: 10_000 }, (_, at) => madeName(at));
  const questions = questionsAbout(names, 30);

  it('have 300 keys and 20 people, none asked about twice', () => {
    expect(questions.map(({ message }) => new Set(message.keys).size)).toEqual(Array(30).fill(300));
    expect(new Set(questions.flatMap((one) => one.names)).size).toBe(600);
  });

  it('are answered, or the bench fails', () => {
    const answers = questions.map((one, ms) => ({ ms, names: [...one.names, 'Somebody Else'] }));
    expect(timesOf(questions, answers).slice(0, 3)).toEqual([0, 1, 2]);
    const short = answers.map((one) => ({ ...one, names: one.names.slice(1) }));
    expect(() => timesOf(questions, short)).toThrow(/does not name/);
  });
});

describe('searches', () => {
  const names = Array.from({ length: 10_000 }, (_, at) => madeName(at));
  const searches = searchesIn(names, 20);

  it('are of every kind, each as often', () => {
    for (const kind of SEARCH_KINDS) {
      expect(searches.filter((one) => one.kind === kind)).toHaveLength(20);
    }
  });

  it('are answered by people of that name, or by an office, or the bench fails', () => {
    const lines = (name: string, asked?: { fact: never }) =>
      [{ person: { name }, ...(asked && { asked }) }] as never;
    const [begun, full, typo, , dated] = searches;
    expect(full?.isAnswered(lines(names[0] ?? ''))).toBe(true);
    expect(typo?.isAnswered(lines('Somebody Else'))).toBe(false);
    expect(begun?.isAnswered([])).toBe(false);
    expect(dated?.isAnswered(lines('Somebody Else'))).toBe(false);
    expect(dated?.isAnswered(lines('Somebody', { fact: {} as never }))).toBe(true);
  });
});

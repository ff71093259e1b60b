import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameWords } from '../../../utils/names/normalise';
import type { Person } from '../../../utils/people/person';
import { createMemoryBackend } from '../../../utils/storage/backend/memory-backend';
import { makeFact, makeHeader, makePerson, plainIds } from '../people';
import { openStore } from '../stores';

/** Few letters, so that words begin one another and are a typo apart. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), minLength: 1, maxLength: 6 });
const words = fc.array(word, { minLength: 1, maxLength: 3 }).map((some) => some.join(' '));
const OFFICES = ['Mayor of Nor', 'Deputy Mayor of Nor', 'Judge'] as const;
const office = fc
  .record({
    label: fc.constantFrom(...OFFICES),
    from: fc.integer({ min: 2000, max: 2010 }),
    years: fc.option(fc.integer({ min: 0, max: 5 })),
  })
  .map(({ label, from, years }) =>
    makeFact({ label, from: `${from}`, ...(years !== null && { to: `${from + years}` }) }),
  );
const people = fc
  .array(
    fc.record({
      name: words,
      other: fc.option(words),
      prominence: fc.constantFrom(0, 0.5, 1),
      facts: fc.array(office, { maxLength: 2 }),
    }),
    { maxLength: 12 },
  )
  .map((all) =>
    all.map(({ name, other, ...rest }, at) =>
      makePerson({
        ...{ id: `p${at}`, name, ...rest },
        otherNames: other === null ? [] : [{ name: other, kind: 'alias' as const }],
      }),
    ),
  );

const namesOf = ({ name, otherNames }: Person) =>
  [name, ...otherNames.map((other) => other.name)].flatMap((one) => {
    const all = nameWords(one);
    // Initials are also found written as one: "J. D." by "jd".
    const runs = all.map((each) => (each.length === 1 ? each : ' ')).join('');
    return [...all, ...runs.split(' ').filter((run) => run.length > 1)];
  });

/** How many letters must be changed, added, left out or swapped; at most told apart up to 2. */
function distance(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let at = 1; at <= one.length; at += 1) {
    const row = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const same = one[at - 1] === other[to - 1] ? 0 : 1;
      const swap = one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1];
      row.push(
        Math.min(
          (rows[at - 1]?.[to] ?? 0) + 1,
          (row[to - 1] ?? 0) + 1,
          (rows[at - 1]?.[to - 1] ?? 0) + same,
          at > 1 && to > 1 && swap ? (rows[at - 2]?.[to - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    rows.push(row);
  }
  return rows[one.length]?.[other.length] ?? 0;
}

const beginsOne = (typed: string, all: readonly string[]) =>
  all.some((one) => one.startsWith(typed));
const isNear = (typed: string, all: readonly string[]) =>
  beginsOne(typed, all) || (typed.length >= 4 && all.some((one) => distance(typed, one) <= 1));
const mayBeNear = (typed: string, all: readonly string[]) =>
  beginsOne(typed, all) ||
  (typed.length >= 4 &&
    all.some((one) => [...one, ''].some((_, end) => distance(typed, one.slice(0, end)) <= 1)));

async function found(all: readonly Person[], query: string, limit = 99) {
  const store = openStore(createMemoryBackend());
  await store.installPack(makeHeader(), all);
  return plainIds(await store.search(query, limit));
}

describe('search finds what a plain reading of the list finds', () => {
  it('of names: all that match, nobody else, and those without a typo first', async () => {
    await fc.assert(
      fc.asyncProperty(people, words, async (all, query) => {
        const typed = nameWords(query);
        const who = (matches: typeof isNear) =>
          all
            .filter((one) => typed.every((each) => matches(each, namesOf(one))))
            .map(({ id }) => id);
        const ids = await found(all, query);
        const strict = new Set(who(beginsOne));
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(ids.slice(0, strict.size))).toEqual(strict);
        for (const id of who(isNear)) expect(ids).toContain(id);
        for (const id of ids) expect(who(mayBeNear)).toContain(id);
      }),
      { numRuns: 150 },
    );
  });

  it('of offices and years: everyone who held one then, nobody else', async () => {
    await fc.assert(
      fc.asyncProperty(people, fc.integer({ min: 1999, max: 2016 }), async (all, year) => {
        const holders = (label: string) =>
          all
            .filter(({ facts }) =>
              facts.some(
                ({ label: held, from = '', to = '9999' }) =>
                  held.includes(label) && Number(from) <= year && year <= Number(to),
              ),
            )
            .map(({ id }) => id);
        expect(new Set(await found(all, `judge ${year}`))).toEqual(new Set(holders('Judge')));
        expect(new Set(await found(all, `mayor nor ${year}`))).toEqual(new Set(holders('Mayor')));
        expect(new Set(await found(all, `nor deputy ${year}`))).toEqual(
          new Set(holders('Deputy Mayor')),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('the same, whether a few or all are asked for', async () => {
    await fc.assert(
      fc.asyncProperty(people, words, fc.integer({ min: 1, max: 5 }), async (all, query, limit) => {
        expect(await found(all, query, limit)).toEqual((await found(all, query)).slice(0, limit));
      }),
      { numRuns: 60 },
    );
  });
});

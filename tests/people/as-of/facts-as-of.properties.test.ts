import { addDays, formatISO, parseISO } from 'date-fns';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { factsAsOf } from '../../../utils/people/as-of/facts-as-of';
import type { Fact } from '../../../utils/people/person';
import { office, personWith } from '../make';

const day = fc
  .integer({ min: 0, max: 20_000 })
  .map((days) => formatISO(addDays(parseISO('1980-01-01'), days), { representation: 'date' }));

const interval = fc.tuple(day, fc.option(day, { nil: undefined })).map(([one, other]) => {
  if (other === undefined) return { from: one };
  return one < other ? { from: one, to: other } : { from: other, to: one };
});

const facts = fc.array(
  fc
    .record({ label: fc.constantFrom('Mayor', 'Minister', 'Judge'), interval })
    .map(({ label, interval: { from, to } }) => office(label, from, to)),
  { maxLength: 6 },
);

it('claims an office on exactly the days its intervals contain', () => {
  fc.assert(
    fc.property(facts, day, (all, on) => {
      const held = factsAsOf(personWith(all), on)
        .roles.filter(({ tense }) => tense === 'held')
        .map(({ fact }) => fact.label);
      const expected = all.filter(({ from = '', to = '9999' }) => from <= on && on <= to);
      expect([...held].sort()).toEqual([...new Set(expected.map(({ label }) => label))].sort());
    }),
  );
});

it('never depends on the order of the facts', () => {
  fc.assert(
    fc.property(facts, day, fc.integer(), (all, on, seed) => {
      const shuffled = [...all].sort((a, b) => hash(a, seed) - hash(b, seed));
      expect(factsAsOf(personWith(shuffled), on)).toEqual(factsAsOf(personWith(all), on));
    }),
  );
});

it('says the same of one term as of the same term split in two', () => {
  fc.assert(
    fc.property(day, fc.nat(2_000), fc.nat(2_000), day, (from, first, second, on) => {
      const middle = plus(from, first);
      const end = plus(middle, second + 1);
      const whole = personWith([office('Mayor', from, end)]);
      const split = personWith([
        office('Mayor', from, middle),
        office('Mayor', plus(middle, 1), end),
      ]);
      expect(factsAsOf(split, on)).toEqual(factsAsOf(whole, on));
    }),
  );
});

it('claims no office before every fact, nor after every one that has an end', () => {
  fc.assert(
    fc.property(facts, (all) => {
      const ended = all.filter(({ to }) => to !== undefined);
      const after = factsAsOf(personWith(ended), '2040-01-01').roles;
      expect(factsAsOf(personWith(all), '1979-12-31').roles).toEqual([]);
      expect(after.every(({ tense }) => tense === 'former')).toBe(true);
    }),
  );
});

it('takes nothing away from what dated facts say where others lack a start', () => {
  const undated = fc
    .tuple(fc.constantFrom('Mayor', 'Minister', 'Judge'), fc.option(day, { nil: undefined }))
    .map(([label, to]) => office(label, undefined, to));
  const held = (all: readonly Fact[], on: string) =>
    factsAsOf(personWith(all), on)
      .roles.filter(({ tense }) => tense === 'held')
      .map(({ fact }) => fact.label);
  fc.assert(
    fc.property(facts, fc.array(undated, { maxLength: 3 }), day, (dated, more, on) => {
      expect(held([...dated, ...more], on)).toEqual(expect.arrayContaining(held(dated, on)));
    }),
  );
});

function plus(from: string, days: number): string {
  return formatISO(addDays(parseISO(from), days), { representation: 'date' });
}

function hash(fact: Fact, seed: number): number {
  const text = JSON.stringify(fact) + seed;
  return [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7);
}

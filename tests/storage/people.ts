import fc from 'fast-check';
import { nameKeys } from '../../utils/names/name-keys';
import { idInPack, plainIdInPack } from '../../utils/people/identity/pack-ids';
import {
  FACT_KINDS,
  FACT_STATUSES,
  type Fact,
  NAME_KINDS,
  type Person,
} from '../../utils/people/person';
import type { PackHeader } from '../../utils/storage/model';

/** A person with what the test is about, and nothing else. */
export function makePerson(person: Partial<Person> & Pick<Person, 'id' | 'name'>): Person {
  return { otherNames: [], identifiers: [], links: [], facts: [], sources: [], ...person };
}

/** People of a pack, by number; a letter tells those of one test from others. */
export function manyPeople(count: number, letter = 'N'): Person[] {
  return Array.from({ length: count }, (_, n) =>
    makePerson({ id: `m${n}`, name: `Many ${letter}${n}x` }),
  );
}

/** An office held. */
export function makeFact(fact: Partial<Fact> & Pick<Fact, 'label'>): Fact {
  return { kind: 'office', status: 'held', sources: [], ...fact };
}

export function makeHeader(header: Partial<PackHeader> = {}): PackHeader {
  return { id: 'test', title: 'Test', version: '1', licence: 'CC0-1.0', ...header };
}

/** The id by which a person of the pack `makeHeader` makes is known outside it. */
export const inTest = (id: string) => idInPack('test', id);

/** The id as a pack has it; those of people of no pack stay. */
export const plainId = ({ id }: { readonly id: string }, pack = 'test') =>
  plainIdInPack(pack, id) ?? id;

/** The ids as the packs have them. */
export const plainIds = (found: readonly { readonly id: string }[], pack = 'test') =>
  found.map((one) => plainId(one, pack));

export const keysOf = (person: Person) => nameKeys(person).map(({ key }) => key);

/** Without the keys that are undefined. */
function present<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as T;
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 3 });
/** Any one-line text, marks, emoji and `__proto__` among it; trimmed, as all our text is. */
export const texts: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    fc.constantFrom('__proto__', 'constructor', 'Zoë', '<b>x</b>', 'a\u2028b', '=1+1'),
  )
  .map((text) => text.trim())
  .filter((text) => text !== '');
const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const dates = fc.tuple(days, fc.constantFrom(4, 7, 10)).map(([day, end]) => day.slice(0, end));
const spans = fc
  .tuple(maybe(dates), maybe(dates))
  .map(([one, other]) =>
    one !== undefined && other !== undefined && one > other
      ? { from: other, to: one }
      : { from: one, to: other },
  );
const urls = fc.webUrl();
const sources = some(
  fc
    .record({ url: urls, title: maybe(texts), publisher: maybe(texts), retrieved: maybe(days) })
    .map(present),
);

const vacancies = some(
  fc
    .tuple(spans, sources)
    .filter(([{ from }]) => from !== undefined)
    .map(([span, of]) => present({ ...span, sources: of })),
);
const posts = fc
  .record({
    id: texts,
    label: maybe(texts),
    single: maybe(fc.boolean()),
    under: maybe(some(texts)),
    completeSince: maybe(days),
    vacancies: maybe(vacancies),
  })
  .map(present);
const areas = fc
  .record({ id: maybe(texts), name: texts, otherNames: maybe(some(texts)) })
  .map(present);

export const facts: fc.Arbitrary<Fact> = fc
  .tuple(
    fc.record({
      kind: fc.constantFrom(...FACT_KINDS),
      status: fc.constantFrom(...FACT_STATUSES),
      label: texts,
      role: maybe(texts),
      post: maybe(posts),
      organization: maybe(
        fc
          .record({
            id: maybe(texts),
            name: texts,
            classification: maybe(fc.constantFrom('party', 'executive')),
          })
          .map(present),
      ),
      area: maybe(areas),
      person: maybe(fc.record({ id: texts, name: maybe(texts) }).map(present)),
      election: maybe(texts),
      outcome: maybe(texts),
      honorificPrefix: maybe(texts),
      shownFrom: maybe(dates),
      verified: maybe(days),
      sources,
    }),
    spans,
  )
  .map(([fact, span]) => present({ ...fact, ...span }) as Fact);

/** Any person our parser would let through, but for pack and verified day. */
export const people: fc.Arbitrary<Person> = fc
  .record({
    id: texts,
    name: texts,
    otherNames: some(
      fc
        .tuple(
          fc.record({ name: texts, kind: fc.constantFrom(...NAME_KINDS), lang: maybe(texts) }),
          spans,
        )
        .map(([name, span]) => present({ ...name, ...span })),
    ),
    givenName: maybe(texts),
    familyName: maybe(texts),
    honorificPrefix: maybe(texts),
    honorificSuffix: maybe(texts),
    gender: maybe(fc.constantFrom('male', 'female')),
    birth: maybe(dates),
    summary: maybe(texts),
    identifiers: some(fc.record({ scheme: texts, identifier: texts })),
    links: some(fc.record({ url: urls, note: maybe(texts) }).map(present)),
    prominence: maybe(fc.double({ min: 0, max: 1, noNaN: true })),
    facts: some(facts),
    sources,
  })
  .map((person) => present(person) as Person);

/** Several people, none of whom shares an id with another. */
export const crowds = fc.uniqueArray(people, { selector: ({ id }) => id, maxLength: 5 });

import * as v from 'valibot';
import type { Result } from '../../result';
import { NAME_KINDS, type Person } from '../person';
import {
  BEFORE_START,
  day,
  inOrder,
  list,
  maybe,
  oneOf,
  partialDate,
  record,
  text,
  webAddress,
} from './fields';
import { FACTS_MAX, ID_MAX, OTHER_NAMES_MAX, SUMMARY_MAX } from './limits';
import { factSchema, sourceSchema } from './parse-fact';
import { parseWith } from './parse-with';

/** An `OtherName`; its end may not lie before its start. */
export const otherNameSchema = v.pipe(
  record({
    name: text(),
    kind: oneOf(NAME_KINDS),
    lang: maybe(text()),
    from: maybe(partialDate),
    to: maybe(partialDate),
  }),
  v.forward(
    v.check((name) => inOrder(name.from, name.to), BEFORE_START),
    ['to'],
  ),
);

const probability = v.pipe(
  v.number('must be a number'),
  v.minValue(0, 'must not be below 0'),
  v.maxValue(1, 'must not be above 1'),
);

/** The fields of a person that our own form and Popolo write alike. */
export const sharedPersonFields = {
  id: text(),
  name: text(),
  gender: maybe(text()),
  summary: maybe(text(SUMMARY_MAX)),
  identifiers: list(record({ scheme: text(), identifier: text() })),
  links: list(record({ url: webAddress, note: maybe(text()) })),
  prominence: maybe(probability),
  verified: maybe(day),
};

const personSchema = v.pipe(
  record({
    ...sharedPersonFields,
    id: text(ID_MAX),
    otherNames: list(otherNameSchema, OTHER_NAMES_MAX),
    givenName: maybe(text()),
    familyName: maybe(text()),
    honorificPrefix: maybe(text()),
    honorificSuffix: maybe(text()),
    birth: maybe(partialDate),
    death: maybe(partialDate),
    facts: list(factSchema, FACTS_MAX),
    sources: list(sourceSchema),
    pack: maybe(text()),
  }),
  v.forward(
    v.check((person) => inOrder(person.birth, person.death), 'must not lie before the birth'),
    ['death'],
  ),
);

/**
 * Reads a person that came as a message, from a form or from a database row.
 * Fails with the field (`facts[0].to`) and the reason; unknown fields are left out.
 */
export function parsePerson(value: unknown): Result<Person> {
  return parseWith(personSchema, value);
}

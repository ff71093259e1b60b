import * as v from 'valibot';
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
} from '../../people/parse/fields';
import { FACTS_MAX, OTHER_NAMES_MAX } from '../../people/parse/limits';
import { sharedPersonFields } from '../../people/parse/parse-person';
import { FACT_KINDS, FACT_STATUSES } from '../../people/person';
import { sourcesField } from './sources';

/** Entries of one list; such a file is read whole, larger lists come as JSON lines. */
const LIST_MAX = 2_000_000;

/** Another way to say the name of an area; Popolo has such a list for people and organizations. */
const areaNames = maybe(list(record({ name: text() })));

const vacancy = v.pipe(
  record({ start_date: partialDate, end_date: maybe(partialDate), sources: sourcesField }),
  v.forward(
    v.check(({ start_date, end_date }) => inOrder(start_date, end_date), BEFORE_START),
    ['end_date'],
  ),
);

/** Of a post, besides its role and where it belongs; all but the label are ours. */
const postFields = {
  id: text(),
  label: maybe(text()),
  single: maybe(v.boolean('must be true or false')),
  under_post_ids: maybe(list(text())),
  complete_since: maybe(day),
  vacancies: maybe(list(vacancy)),
};

const areaInPlace = maybe(record({ id: maybe(text()), name: text(), other_names: areaNames }));

/** Fields that memberships and `persons[].facts` share. Things are named by id or written in place. */
const datedFields = {
  label: maybe(text()),
  role: maybe(text()),
  status: maybe(oneOf(FACT_STATUSES)),
  organization_id: maybe(text()),
  organization: maybe(record({ id: maybe(text()), name: text(), classification: maybe(text()) })),
  post_id: maybe(text()),
  post: maybe(record(postFields)),
  area_id: maybe(text()),
  area: areaInPlace,
  election: maybe(text()),
  outcome: maybe(text()),
  honorific_prefix: maybe(text()),
  start_date: maybe(partialDate),
  shown_from: maybe(partialDate),
  end_date: maybe(partialDate),
  verified: maybe(day),
  sources: sourcesField,
};

const membership = record({
  ...datedFields,
  person_id: text(),
  on_behalf_of_id: maybe(text()),
  kind: maybe(oneOf(FACT_KINDS)),
});

const personFact = record({
  ...datedFields,
  kind: oneOf(FACT_KINDS),
  label: text(),
  person_id: maybe(text()),
  person_name: maybe(text()),
});

const otherName = record({
  name: text(),
  note: maybe(v.string('must be text')),
  lang: maybe(text()),
  start_date: maybe(partialDate),
  end_date: maybe(partialDate),
});

const person = record({
  ...sharedPersonFields,
  identifiers: maybe(sharedPersonFields.identifiers),
  links: maybe(sharedPersonFields.links),
  other_names: maybe(list(otherName, OTHER_NAMES_MAX)),
  given_name: maybe(text()),
  family_name: maybe(text()),
  honorific_prefix: maybe(text()),
  honorific_suffix: maybe(text()),
  birth_date: maybe(partialDate),
  death_date: maybe(partialDate),
  facts: maybe(list(personFact, FACTS_MAX)),
  sources: sourcesField,
});

const post = record({
  ...postFields,
  role: maybe(text()),
  organization_id: maybe(text()),
  area_id: maybe(text()),
  area: areaInPlace,
});

const organization = record({ id: text(), name: text(), classification: maybe(text()) });
const area = record({ id: text(), name: text(), other_names: areaNames });

/** The entries of a file's lists, each to be read alone. */
export const entrySchemas = {
  persons: person,
  organizations: organization,
  memberships: membership,
  posts: post,
  areas: area,
} as const;

/** A claim that everyone who held an office of a class is in the pack, on each of these days. */
const completeClaim = record({
  class: text(),
  organization: maybe(text()),
  from: day,
  to: maybe(day),
});

/** A `PackHeader`, as the `pack` of a file has it. */
export const packHeaderSchema = record({
  id: text(),
  title: text(),
  version: text(),
  licence: text(),
  verified: maybe(day),
  contact: maybe(text()),
  scope: maybe(text()),
  attribution: maybe(list(text())),
  update: maybe(webAddress),
  complete: maybe(list(completeClaim)),
});

/** A Popolo file: Popolo's field names, with our few more; what we have no use for is left out. */
export const popoloSchema = record({
  pack: maybe(packHeaderSchema),
  persons: list(person, LIST_MAX),
  organizations: maybe(list(organization, LIST_MAX)),
  memberships: maybe(list(membership, LIST_MAX)),
  posts: maybe(list(post, LIST_MAX)),
  areas: maybe(list(area, LIST_MAX)),
});

/** A file whose every field is of the right form; its references are not yet checked. */
export type PopoloFile = v.InferOutput<typeof popoloSchema>;
export type PopoloPerson = v.InferOutput<typeof person>;
export type PopoloMembership = v.InferOutput<typeof membership>;
export type PopoloFact = v.InferOutput<typeof personFact>;
export type PopoloPost = v.InferOutput<typeof post>;
export type PopoloPostRef = NonNullable<PopoloMembership['post']>;
export type PopoloArea = NonNullable<PopoloMembership['area']>;

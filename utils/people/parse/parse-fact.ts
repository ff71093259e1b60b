import * as v from 'valibot';
import { FACT_KINDS, FACT_STATUSES } from '../person';
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
import { ID_MAX } from './limits';

/** A `Source`. */
export const sourceSchema = record({
  url: webAddress,
  title: maybe(text()),
  publisher: maybe(text()),
  retrieved: maybe(day),
});

const organizationSchema = record({
  id: maybe(text()),
  name: text(),
  classification: maybe(text()),
});

const datedSources = {
  from: maybe(partialDate),
  to: maybe(partialDate),
  sources: list(sourceSchema),
};
/** How far the sources of a fact show it, where its start or end is not known. */
const shown = { shownFrom: maybe(partialDate), verified: maybe(day) };
const packIds = list(text());

/** A `Vacancy`; its end may not lie before its start. */
export const vacancySchema = v.pipe(
  record({ ...datedSources, from: partialDate }),
  v.forward(
    v.check((vacancy) => inOrder(vacancy.from, vacancy.to), BEFORE_START),
    ['to'],
  ),
);

/** A `PostRef`. */
export const postSchema = record({
  id: text(),
  label: maybe(text()),
  single: maybe(v.boolean('must be true or false')),
  under: maybe(list(text())),
  completeSince: maybe(day),
  vacancies: maybe(list(vacancySchema)),
});

/** An `Area`. */
export const areaSchema = record({
  id: maybe(text()),
  name: text(),
  otherNames: maybe(list(text())),
});

const originSchema = record({
  packs: packIds,
  own: maybe(v.boolean('must be true or false')),
  verified: maybe(day),
  variants: maybe(list(record({ ...datedSources, ...shown, packs: packIds }))),
});

/** A `Fact`; its end may not lie before its start. */
export const factSchema = v.pipe(
  record({
    kind: oneOf(FACT_KINDS),
    status: oneOf(FACT_STATUSES),
    label: text(),
    role: maybe(text()),
    post: maybe(postSchema),
    organization: maybe(organizationSchema),
    area: maybe(areaSchema),
    person: maybe(record({ id: text(ID_MAX), name: maybe(text()) })),
    election: maybe(text()),
    outcome: maybe(text()),
    honorificPrefix: maybe(text()),
    ...datedSources,
    ...shown,
    origin: maybe(originSchema),
  }),
  v.forward(
    v.check((fact) => inOrder(fact.from, fact.to), BEFORE_START),
    ['to'],
  ),
);

import * as v from 'valibot';
import {
  day,
  inOrder,
  list,
  maybe,
  oneOf,
  partialDate,
  record,
  text,
  webAddress,
} from './parse-fields';
import { FACT_KINDS, FACT_STATUSES } from './person';

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

/** A `Fact`; its end may not lie before its start. */
export const factSchema = v.pipe(
  record({
    kind: oneOf(FACT_KINDS),
    status: oneOf(FACT_STATUSES),
    label: text(),
    role: maybe(text()),
    post: maybe(record({ id: text(), label: maybe(text()) })),
    organization: maybe(organizationSchema),
    area: maybe(record({ id: maybe(text()), name: text() })),
    person: maybe(record({ id: text(), name: maybe(text()) })),
    election: maybe(text()),
    outcome: maybe(text()),
    honorificPrefix: maybe(text()),
    from: maybe(partialDate),
    to: maybe(partialDate),
    sources: list(sourceSchema),
  }),
  v.forward(
    v.check((fact) => inOrder(fact.from, fact.to), 'must not lie before the start'),
    ['to'],
  ),
);

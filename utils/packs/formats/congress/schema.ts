import * as v from 'valibot';
import { list, maybe, oneOf, partialDate, record, text } from '../../../people/parse/fields';

/** Numbers and text alike, as text. */
const scalar = v.union(
  [v.pipe(v.number(), v.transform(String)), text()],
  'must be text or a number',
);

/** An entry of the files of the congress-legislators project; terms are read one by one. */
export const legislatorSchema = record({
  id: v.record(v.string(), v.union([scalar, list(scalar)], 'must be text, a number or a list')),
  name: record({
    first: text(),
    middle: maybe(text()),
    last: text(),
    suffix: maybe(text()),
    nickname: maybe(text()),
    official_full: maybe(text()),
  }),
  bio: maybe(record({ birthday: maybe(partialDate), gender: maybe(text()) })),
});
export type Legislator = v.InferOutput<typeof legislatorSchema>;

const party = { party: maybe(text()), start: maybe(partialDate), end: maybe(partialDate) };

/** One term, in Congress or as president or vice president. */
export const termSchema = record({
  ...party,
  type: oneOf(['rep', 'sen', 'prez', 'viceprez']),
  start: partialDate,
  state: maybe(text()),
  district: maybe(v.number('must be a number')),
  party_affiliations: maybe(list(record(party))),
});
export type Term = v.InferOutput<typeof termSchema>;

/** An office within a chamber: leader, whip, speaker. */
export const leadershipSchema = record({
  title: text(),
  chamber: maybe(oneOf(['house', 'senate'])),
  start: maybe(partialDate),
  end: maybe(partialDate),
});
export type Leadership = v.InferOutput<typeof leadershipSchema>;

/** Another name of a person, or part of one, for a time. */
export const otherNameSchema = record({
  first: maybe(text()),
  middle: maybe(text()),
  last: maybe(text()),
  start: maybe(partialDate),
  end: maybe(partialDate),
});

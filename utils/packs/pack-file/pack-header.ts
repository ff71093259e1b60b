import { day, maybe, record, text, webAddress } from '../../people/parse/fields';

/** A `PackHeader`, as the `pack` of a file has it. */
export const packHeaderSchema = record({
  id: text(),
  title: text(),
  version: text(),
  licence: text(),
  verified: maybe(day),
  contact: maybe(text()),
  update: maybe(webAddress),
});

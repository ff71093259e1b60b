import type { GoldMention, LinkingDoc, TextSpan } from './data/documents';
import type { ListedPerson } from './data/people';
import type { Link } from './systems/system';

/** The span of the first, or the `nth` (from 0), place where `surface` stands in a text. */
export function spanOf(text: string, surface: string, nth = 0): TextSpan {
  let start = text.indexOf(surface);
  for (let i = 0; i < nth; i++) start = text.indexOf(surface, start + 1);
  if (start < 0) throw new Error(`no "${surface}" in the text`);
  return { start, end: start + surface.length };
}

/** A linked text with only what a test is about; all of it is annotated. */
export function linkedDoc(text: string, more: Partial<LinkingDoc> = {}): LinkingDoc {
  const evalSpan = { start: 0, end: text.length };
  return { id: 'd1', text, evalSpan, exhaustive: true, mentions: [], nilPersons: [], ...more };
}

/** A named mention of a person. */
export function mentionOf(
  span: TextSpan,
  personId: string,
  more: Partial<GoldMention> = {},
): GoldMention {
  return { ...span, personId, name: '', kind: 'named', ...more };
}

/** A link of a span to a person. */
export function linkTo(span: TextSpan, personId: string | null, more: Partial<Link> = {}): Link {
  return { ...span, personId, ...more };
}

/** People by id, from their names. */
export function listed(
  names: Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, ListedPerson> {
  const people = Object.entries(names).map(([id, all]) => ({ id, names: all, prominence: 0 }));
  return new Map(people.map((person) => [person.id, person]));
}

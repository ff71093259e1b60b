import type { Translate } from '../interface-text';
import { isOwnFact } from '../people/origin';
import type { Fact, Person, Source } from '../people/person';

/** Says that a fact is the reader's own word, and whether it has a source; empty where it is a pack's. */
export function ownText(person: Person, fact: Fact, t: Translate): string {
  return isOwnFact(person, fact) ? ownWordText(fact.sources, t) : '';
}

/** The same of anything the reader said. */
export function ownWordText(sources: readonly Source[], t: Translate): string {
  return t(sources.length > 0 ? 'pack_own' : 'card_own_note');
}

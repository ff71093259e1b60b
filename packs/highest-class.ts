import { CLASSES, type PostClass } from './classes.ts';
import type { PackSources } from './pack-sources.ts';
import type { SourceFact, SourcePerson } from './source-format.ts';

const ORDER = Object.keys(CLASSES) as PostClass[];

/** The class of the office a fact is about; undefined for a party, an honour, an own label. */
export function classOf(all: PackSources, fact: SourceFact): PostClass | undefined {
  return fact.kind === 'office' ? all.posts.get(fact.post ?? '')?.class : undefined;
}

/**
 * The class of the weightiest office a person held; undefined when they held none of the list.
 * Standing in for a holder, or being named to follow one, is not holding.
 */
export function highestClass(all: PackSources, person: SourcePerson): PostClass | undefined {
  const own = person.facts.filter(
    ({ status = 'held' }) => status === 'held' || status === 'shadow',
  );
  const held = new Set(own.map((fact) => classOf(all, fact)));
  return ORDER.find((candidate) => held.has(candidate));
}

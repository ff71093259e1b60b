import { canonicalJson } from '../../people/compare';
import { withPlainIds } from '../../people/identity/pack-ids';
import type { Fact, Person } from '../../people/person';

/**
 * The reader's facts without the sources of what they no longer say: a page that the pack gives for
 * its own dates does not speak for the reader's. Sources the reader gave stay, and so do all of
 * facts that say what the pack says. `before`: the pack's facts when the reader changed them.
 */
export function withOwnSources(own: readonly Fact[], before: readonly Fact[]): readonly Fact[] {
  const said = new Set(own.map(statementJson));
  const known = new Set(before.map(statementJson));
  const replaced = before.filter((fact) => !said.has(statementJson(fact)));
  const theirs = new Set(replaced.flatMap(({ sources }) => sources.map(canonicalJson)));
  if (theirs.size === 0) return own;
  return own.map((fact) => {
    if (known.has(statementJson(fact))) return fact;
    return { ...fact, sources: fact.sources.filter((one) => !theirs.has(canonicalJson(one))) };
  });
}

/** The sources of a person that the pack does not give. */
export function sourcesBeside(own: Person, before: Person): Person['sources'] {
  const theirs = new Set(before.sources.map(canonicalJson));
  return own.sources.filter((source) => !theirs.has(canonicalJson(source)));
}

/**
 * The statement of a fact, whoever makes it, to tell whether two say the same. Rows of earlier versions may
 * name the people of relations as their pack does.
 */
export function statementJson(fact: Fact): string {
  const [plain = fact] = withPlainIds([fact]);
  const { origin: _, sources: _sources, ...statement } = plain;
  return canonicalJson(statement);
}

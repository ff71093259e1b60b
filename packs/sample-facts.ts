import { createHash } from 'node:crypto';
import type { WrittenPack } from './read-sources';
import type { SourceFact, SourceFile, SourcePerson } from './source-format';

/** A fact drawn for an audit, as its pack tells it, with the pages that it cites. */
export interface SampledFact {
  readonly pack: string;
  readonly person: string;
  readonly id: string;
  readonly fact: string;
  readonly from: string | undefined;
  /** Of one whose start is not known: since when it is shown. */
  readonly shownFrom: string | undefined;
  readonly to: string | undefined;
  /** The last day on which an open fact is known to have held. */
  readonly verified: string;
  readonly urls: readonly string[];
}

/**
 * Facts of packs by lot: those whose hash with the seed is lowest. The same seed and the same facts give
 * the same sample, and nobody can choose it, as long as the seed was written down before.
 */
export function sampleFacts(
  packs: readonly WrittenPack[],
  { seed, count }: { readonly seed: string; readonly count: number },
): SampledFact[] {
  const all = packs.flatMap(({ header, sources }) =>
    sources.files.flatMap(({ content }) =>
      content.persons.flatMap((person) =>
        person.facts.map((fact) => sampled(header.id, content, person, fact)),
      ),
    ),
  );
  const lots = all.map((fact) => ({ fact, lot: lotOf(seed, fact) }));
  return lots
    .sort((one, other) => (one.lot < other.lot ? -1 : 1))
    .slice(0, count)
    .map(({ fact }) => fact);
}

function lotOf(seed: string, { pack, id, fact, from, shownFrom, to }: SampledFact): string {
  return createHash('sha256')
    .update(JSON.stringify([seed, pack, id, fact, from ?? shownFrom, to]))
    .digest('hex');
}

function sampled(
  pack: string,
  { sources, posts, organizations }: SourceFile,
  { id, name, verified }: SourcePerson,
  { kind, status, label, post, organization, from, to, sources: keys, ...shown }: SourceFact,
): SampledFact {
  const words =
    label ??
    posts.find((one) => one.id === post)?.label ??
    organizations.find((one) => one.id === organization)?.name ??
    post ??
    organization ??
    '';
  const fact = [kind, status, words].filter((word) => word !== undefined).join(': ');
  const urls = keys.map((key) => sources[key]?.url ?? key);
  return {
    pack,
    person: name,
    id,
    fact,
    from,
    shownFrom: shown.shown_from,
    to,
    verified: shown.verified ?? verified,
    urls,
  };
}

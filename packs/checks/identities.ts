import { load } from 'js-yaml';
import * as v from 'valibot';
import { agree } from '../../utils/people/dates/partial-date';
import type { PackSources } from '../pack-sources';
import { text } from '../source-fields';
import type { SourcePerson } from '../source-format';
import { type PackProblem, peopleOf } from './problem';

/** A person of a reference list: what an identifier stands for there. Other fields are left alone. */
export const referenceSchema = v.object({
  id: v.string(),
  name: v.string(),
  aliases: v.optional(v.array(v.string()), []),
  birth: v.optional(v.string()),
});

/** See `referenceSchema`. */
export type Reference = v.InferOutput<typeof referenceSchema>;

/** A disagreement somebody looked into: whose, in what, and why the pack's value stays. */
export interface Disagreement {
  readonly person: string;
  /** The name, the birth, or a post by its id. */
  readonly in: string;
  readonly why: string;
}

/** The result of comparing with a reference list. */
export interface Compared {
  readonly compared: number;
  readonly problems: readonly PackProblem[];
}

/**
 * Holds the names and births of the pack's people against those that a reference list gives for the
 * same identifier. A birth known to the year alone agrees with any day of that year.
 */
export async function compareIdentities(
  all: PackSources,
  references: AsyncIterable<Reference>,
  known: readonly Disagreement[] = [],
): Promise<Compared> {
  const people = new Map(peopleOf(all).map((listed) => [wikidataOf(listed.person), listed]));
  const stated = new Set(known.map((one) => `${one.person} ${one.in}`));
  const problems: PackProblem[] = [];
  let compared = 0;
  for await (const reference of references) {
    const listed = people.get(reference.id);
    if (!listed) continue;
    compared++;
    const { file, person } = listed;
    for (const { what, reason } of disagreements(person, reference)) {
      if (!stated.has(`${person.id} ${what}`))
        problems.push({ at: `${file}: ${person.name}`, reason });
    }
  }
  return { compared, problems };
}

function wikidataOf({ identifiers }: SourcePerson): string | undefined {
  return identifiers.find(({ scheme }) => scheme === 'wikidata')?.identifier;
}

function* disagreements(person: SourcePerson, { id, name, aliases, birth }: Reference) {
  const theirs = [name, ...aliases].map(letters);
  const ours = [person.name, ...person.other_names.map((other) => other.name)].map(letters);
  if (!theirs.some((one) => ours.some((other) => shareWord(one, other)))) {
    yield { what: 'name', reason: `${id} is "${name}" in the reference list` };
  }
  if (birth && person.birth_date && !agree(birth, person.birth_date)) {
    const reason = `born ${person.birth_date}, in the reference list ${id} is born ${birth}`;
    yield { what: 'birth', reason };
  }
}

function letters(name: string): Set<string> {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return new Set(plain.split(/[^\p{L}]+/u).filter((word) => word.length > 2));
}

/** Spellings differ too much for more: "Zelensky" and "Zelenskyy" share their "Volodymyr". */
function shareWord(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((word) => other.has(word));
}

const disagreement = v.strictObject({
  person: text,
  name: text,
  in: text,
  why: text,
});

/** Reads `disagreements.yaml`. Throws with the field that is wrong. */
export function parseDisagreements(yaml: string): readonly Disagreement[] {
  return v.parse(v.array(disagreement), load(yaml) ?? []);
}

import { listedProminence, NO_POST } from '../classes';
import type { POST_CLASSES, SourceFact, SourceFile, SourcePerson } from '../source-format';

/** Somebody as one bulk source has them; what several say of one person is joined. */
export interface BulkPerson {
  /** By scheme, as `wikidata` and `bioguide`. */
  readonly ids: Readonly<Record<string, string>>;
  readonly name: string;
  readonly given_name: string;
  readonly family_name: string;
  readonly other_names: SourcePerson['other_names'];
  readonly gender?: SourcePerson['gender'];
  readonly birth_date?: string | undefined;
  readonly death_date?: string | undefined;
  readonly verified: string;
  /** Keys of what says who they are, besides what their facts rest on. */
  readonly sources?: readonly string[];
  readonly facts: readonly SourceFact[];
}

/** Schemes whose identifiers name people, the best first: it becomes the person's id. */
const SCHEMES = ['wikidata', 'bioguide', 'openstates', 'cabinet', 'sangiin'];

/** Joins who is the same by an identifier; of two that say one thing the earlier is believed. */
export function joinPeople(people: readonly BulkPerson[]): BulkPerson[] {
  const joined: BulkPerson[] = [];
  const places = new Map<string, number>();
  for (const person of people) {
    const keys = Object.entries(person.ids).map(([scheme, id]) => `${scheme}:${id}`);
    const place =
      keys.map((key) => places.get(key)).find((at) => at !== undefined) ?? joined.length;
    const known = joined[place];
    joined[place] = known ? joinTwo(known, person) : person;
    for (const key of keys) places.set(key, place);
  }
  return joined;
}

function joinTwo(first: BulkPerson, next: BulkPerson): BulkPerson {
  const names = new Set([first.name, ...first.other_names.map(({ name }) => name)]);
  const fresh = [{ name: next.name, note: 'alias' as const }, ...next.other_names];
  return {
    ...next,
    ...first,
    ids: { ...next.ids, ...first.ids },
    gender: first.gender ?? next.gender,
    birth_date: first.birth_date ?? next.birth_date,
    death_date: first.death_date ?? next.death_date,
    other_names: [...first.other_names, ...fresh.filter(({ name }) => !names.has(name))],
    sources: [...(first.sources ?? []), ...(next.sources ?? [])],
    verified: [first.verified, next.verified].sort().at(-1) ?? first.verified,
    facts: joinFacts(first.facts, next.facts),
  };
}

/** The parties of one person come from one source, as another's dates would only contradict them. */
function joinFacts(first: readonly SourceFact[], next: readonly SourceFact[]): SourceFact[] {
  const hasParty = first.some(({ kind }) => kind === 'party');
  const known = new Set(first.map(key));
  return [
    ...first.map((fact) => shownAsFar(fact, next)),
    ...next.filter((fact) => !(hasParty && fact.kind === 'party') && !known.has(key(fact))),
  ];
}

/** A party that another source shows too is known as far as either shows it. */
function shownAsFar(fact: SourceFact, others: readonly SourceFact[]): SourceFact {
  const { verified, ...open } = fact;
  if (verified === undefined) return fact;
  const same = others.filter(
    ({ kind, organization, to }) =>
      kind === fact.kind && organization === fact.organization && to === undefined,
  );
  const [furthest] = same.toSorted((a, b) => compareFar(b.verified, a.verified));
  if (furthest === undefined || compareFar(furthest.verified, verified) <= 0) return fact;
  const sources = [...new Set([...fact.sources, ...furthest.sources])];
  return furthest.verified === undefined
    ? { ...open, sources }
    : { ...fact, sources, verified: furthest.verified };
}

/** Compares how far two facts are known: a day, or on and on. */
function compareFar(one: string | undefined, other: string | undefined): number {
  if (one === other) return 0;
  return one === undefined || (other !== undefined && one > other) ? 1 : -1;
}

function key({ kind, post, organization, status, from, label }: SourceFact): string {
  return [kind, post ?? label ?? organization, status, from].join('|');
}

/** The people as a source file has them, sorted by id. */
export function toPersons(
  people: readonly BulkPerson[],
  posts: SourceFile['posts'],
): SourcePerson[] {
  const classes = new Map(posts.map((post) => [post.id, post.class]));
  return people.map((person) => toPerson(person, classes)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function toPerson(
  { ids, facts, sources, ...person }: BulkPerson,
  classes: ReadonlyMap<string, (typeof POST_CLASSES)[number]>,
): SourcePerson {
  const best = SCHEMES.find((scheme) => ids[scheme] !== undefined);
  if (best === undefined) throw new Error(`${person.name}: no identifier`);
  const held = facts
    .filter(({ kind, status = 'held' }) => kind === 'office' && status === 'held')
    .map(({ post }) => listedProminence(classes.get(post ?? '') ?? 'official'));
  return {
    id: best === 'wikidata' ? `${ids[best]}` : `${best}:${ids[best]}`,
    ...person,
    prominence: held.length > 0 ? Math.max(...held) : NO_POST.prominence,
    identifiers: Object.entries(ids).map(([scheme, identifier]) => ({ scheme, identifier })),
    sources: [...new Set([...(sources ?? []), ...facts.flatMap((fact) => fact.sources)])],
    facts: facts.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1)),
  };
}

import { firstDay } from '../../utils/people/dates/partial-date';
import { finder } from '../same-person';
import type { SourceFile, SourcePerson } from '../source-format';
import { compareOffices, type Told } from './office-changes';

/** The kinds of change, in the order in which they are told. */
export const CHANGE_KINDS = ['new', 'moved', 'ended', 'renamed', 'gone', 'changed'] as const;

/** A change between two readings of a source: of what kind, and a line that says it. */
export interface Change {
  readonly kind: (typeof CHANGE_KINDS)[number];
  readonly line: string;
}

/**
 * What a later reading of a source says otherwise, sorted. Who is who is told by any identifier. The
 * day of reading and what is cited differ with every copy, so they are no change.
 */
export function changesBetween(before: SourceFile, after: SourceFile): Change[] {
  const was = finder(before.persons);
  const is = finder(after.persons);
  const people = after.persons.flatMap((person) => {
    const known = was(person);
    if (!known) return [change('new', person, offices(person, after))];
    return personChanges({ file: before, person: known }, { file: after, person });
  });
  const gone = before.persons
    .filter((person) => !is(person))
    .map((person) => change('gone', person, offices(person, before)));
  return [...people, ...gone, ...postChanges(before, after)].sort(inOrder);
}

function personChanges(before: Told, after: Told): Change[] {
  const { person } = after;
  return [
    ...(before.person.name === person.name
      ? []
      : [change('renamed', person, `was ${before.person.name}`)]),
    ...compareOffices(before, after).map(({ kind, what }) => change(kind, person, what)),
    ...fieldChanges(before.person, person).map((what) => change('changed', person, what)),
  ];
}

const FIELDS = ['id', 'birth_date', 'death_date', 'gender', 'prominence', 'summary'] as const;
const LISTS = ['other_names', 'identifiers'] as const;

function fieldChanges(before: SourcePerson, after: SourcePerson): string[] {
  const single = FIELDS.filter((field) => before[field] !== after[field]).map(
    (field) => `${field} ${before[field] ?? 'unknown'} → ${after[field] ?? 'unknown'}`,
  );
  const lists = LISTS.flatMap((field) => {
    const [was, is] = [before[field].map(words), after[field].map(words)];
    const added = is.filter((one) => !was.includes(one)).map((one) => `+ ${one}`);
    const lost = was.filter((one) => !is.includes(one)).map((one) => `− ${one}`);
    const both = [...lost, ...added];
    return both.length === 0 ? [] : [`${field} ${both.join(', ')}`];
  });
  return [...single, ...lists];
}

function words(item: object): string {
  return Object.values(item)
    .filter((value) => value !== undefined)
    .join(' ');
}

/** What somebody who comes or goes holds, or held last. */
function offices({ facts }: SourcePerson, { posts }: SourceFile): string {
  const held = facts.filter(({ kind }) => kind === 'office');
  const open = held.filter(({ to }) => to === undefined);
  const last = held.toSorted((a, b) =>
    firstDay(a.from ?? '0001') < firstDay(b.from ?? '0001') ? -1 : 1,
  );
  return (open.length > 0 ? open : last.slice(-1))
    .map(({ post, label, from, to }) => {
      const called = label ?? posts.find(({ id }) => id === post)?.label ?? 'an office';
      return `${called} ${from ?? ''}–${to ?? ''}`;
    })
    .join('; ');
}

function postChanges(before: SourceFile, after: SourceFile): Change[] {
  const was = new Map(before.posts.map((post) => [post.id, post]));
  const is = new Map(after.posts.map((post) => [post.id, post]));
  const said = (kind: Change['kind'], id: string, what: string): Change => ({
    kind,
    line: `post ${id}: ${what}`,
  });
  return [
    ...after.posts.flatMap((post) => {
      const known = was.get(post.id);
      if (!known) return [said('new', post.id, post.label)];
      const [then, now] = [JSON.stringify(known), JSON.stringify(post)];
      return then === now ? [] : [said('changed', post.id, `${then} → ${now}`)];
    }),
    ...before.posts.filter(({ id }) => !is.has(id)).map(({ id, label }) => said('gone', id, label)),
  ];
}

function change(kind: Change['kind'], { id, name }: SourcePerson, what: string): Change {
  return { kind, line: `${name} (${id}): ${what}` };
}

function inOrder(one: Change, other: Change): number {
  const byKind = CHANGE_KINDS.indexOf(one.kind) - CHANGE_KINDS.indexOf(other.kind);
  if (byKind !== 0) return byKind;
  return one.line === other.line ? 0 : one.line < other.line ? -1 : 1;
}

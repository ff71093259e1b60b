import type { Day, Fact, FactKind, FactStatus, Person } from '../person';

/** A person as a form holds one: every field is text, and may be wrong. */
export interface PersonDraft {
  readonly name: string;
  /** One name a line. */
  readonly otherNames: string;
  /** The form of address: "Sir", "Dame". */
  readonly honorific: string;
  readonly roles: readonly RoleDraft[];
}

/** One role as a form holds it, with the first of its sources. */
export interface RoleDraft {
  readonly label: string;
  readonly from: string;
  readonly to: string;
  readonly status: FactStatus;
  readonly sourceUrl: string;
  readonly sourceTitle: string;
  readonly sourceRetrieved: string;
  /** Place of the fact it came from in the person's facts; null for a new role. */
  readonly factIndex: number | null;
}

/** Kinds of facts the form shows as roles. The others are kept as they are. */
const ROLE_KINDS: readonly FactKind[] = ['office', 'candidacy', 'occupation'];

/** Whether the form shows this fact as a role. */
export function isRole(fact: Fact): boolean {
  return ROLE_KINDS.includes(fact.kind);
}

/** An empty role. Its source counts as read today unless the reader says otherwise. */
export function emptyRole(today: Day): RoleDraft {
  return {
    label: '',
    from: '',
    to: '',
    status: 'held',
    sourceUrl: '',
    sourceTitle: '',
    sourceRetrieved: today,
    factIndex: null,
  };
}

/** An empty form, with one empty role to fill in. */
export function emptyDraft(today: Day): PersonDraft {
  return { name: '', otherNames: '', honorific: '', roles: [emptyRole(today)] };
}

/** An empty form but for the name, and a page that names them as the source of the first role. */
export function proposedDraft(
  today: Day,
  name: string,
  source: { readonly url: string; readonly title: string },
): PersonDraft {
  const role = { ...emptyRole(today), sourceUrl: source.url, sourceTitle: source.title };
  return { ...emptyDraft(today), name, roles: [role] };
}

/** The form for a person that there is. */
export function draftOf(person: Person): PersonDraft {
  const roles = person.facts.flatMap((fact, index) => (isRole(fact) ? [roleOf(fact, index)] : []));
  return {
    name: person.name,
    otherNames: person.otherNames.map(({ name }) => name).join('\n'),
    honorific: person.honorificPrefix ?? '',
    roles,
  };
}

function roleOf(fact: Fact, factIndex: number): RoleDraft {
  const source = fact.sources[0];
  return {
    label: fact.label,
    from: fact.from ?? '',
    to: fact.to ?? '',
    status: fact.status,
    sourceUrl: source?.url ?? '',
    sourceTitle: source?.title ?? '',
    sourceRetrieved: source?.retrieved ?? '',
    factIndex,
  };
}

/** A person with one field as another record of them has it; absent there, it is taken away. */
export function takeField(person: Person, field: keyof Person, from: Person): Person {
  const { [field]: _, ...rest } = person;
  const value = from[field];
  return { ...rest, ...(value !== undefined && { [field]: value }) } as Person;
}

/** The same in a form, as far as the form shows the field. */
export function takeDraftField(draft: PersonDraft, field: keyof Person, from: Person): PersonDraft {
  const { name, otherNames, honorific, roles } = draftOf(from);
  switch (field) {
    case 'name':
      return { ...draft, name };
    case 'otherNames':
      return { ...draft, otherNames };
    case 'honorificPrefix':
      return { ...draft, honorific };
    case 'facts':
      return { ...draft, roles };
    default:
      return draft;
  }
}

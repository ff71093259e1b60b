import { draftOf, type PersonDraft } from './draft/person-draft';
import type { Person } from './person';

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

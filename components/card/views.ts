import type { Day, Person } from '../../utils/people/person';

/** What a card can show: a person or a post. */
export interface View {
  readonly kind: 'person' | 'post';
  readonly id: string;
  /** What it is called until more is known. */
  readonly name: string;
  /** Where it needs no fetching. */
  readonly person?: Person;
  /** The day it begins with, where that is not the article's. */
  readonly day?: Day;
}

/** What leads from one view to another; what is absent leads nowhere and is plain text. */
export interface Leads {
  readonly onPerson?: ((id: string, name: string) => void) | undefined;
  readonly onPost?: ((id: string, name: string) => void) | undefined;
}

/** The view of a person at hand. */
export function viewOfPerson(person: Person): View {
  return { kind: 'person', id: person.id, name: person.name, person };
}

/** The callbacks that open a view. */
export function leadsTo(open: (view: View) => void): Required<Leads> {
  return {
    onPerson: (id, name) => open({ kind: 'person', id, name }),
    onPost: (id, name) => open({ kind: 'post', id, name }),
  };
}

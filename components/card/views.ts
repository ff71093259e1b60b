import type { Day, Person } from '../../utils/people/person';

/** A person or a post that a card can show. */
export interface CardSubject {
  readonly kind: 'person' | 'post';
  readonly id: string;
  /** Its name until more is known. */
  readonly name: string;
  /** Where it needs no fetching. */
  readonly person?: Person;
  /** The day it begins with, where that is not the article's. */
  readonly day?: Day;
}

/** Opens a person or post; `day` is the one it begins with, where that is not the article's. */
type CardLink = (id: string, name: string, day?: Day) => void;

/** Ways from one view to another; one that is absent leads nowhere, and its name is plain text. */
export interface CardLinks {
  readonly onPerson?: CardLink | undefined;
  readonly onPost?: CardLink | undefined;
}

/** The view of a person at hand. */
export function viewOfPerson(person: Person): CardSubject {
  return { kind: 'person', id: person.id, name: person.name, person };
}

/** The callbacks that open a view. */
export function linksTo(open: (view: CardSubject) => void): Required<CardLinks> {
  const lead =
    (kind: CardSubject['kind']): CardLink =>
    (id, name, day) =>
      open({ kind, id, name, ...(day !== undefined && { day }) });
  return { onPerson: lead('person'), onPost: lead('post') };
}

/** The same, from a view that shows this day: what it leads to begins with it. Null: the article's. */
export function linksOn(day: Day | null, leads: CardLinks): CardLinks {
  if (day === null) return leads;
  const dated = (lead: CardLink | undefined) =>
    lead && ((id: string, name: string) => lead(id, name, day));
  return { onPerson: dated(leads.onPerson), onPost: dated(leads.onPost) };
}

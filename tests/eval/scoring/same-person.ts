import type { GoldMention } from '../data/documents';
import type { ListedPerson } from '../data/people';
import { normalName } from './normal-name';

/** Whether a link leads to the right person, and how one knows. */
export type Rightness = 'by-id' | 'by-name' | 'wrong';

/** People of the list by their ids. */
export type PeopleById = ReadonlyMap<string, Pick<ListedPerson, 'names'>>;

/**
 * Judges a chosen id: right when it is the gold id, or when the chosen record bears the gold
 * record's name. The list holds some people twice.
 */
export function judgePerson(chosen: string, gold: GoldMention, people: PeopleById): Rightness {
  if (chosen === gold.personId) return 'by-id';
  const goldName = normalName(people.get(gold.personId)?.names[0] ?? gold.name);
  const borne = people.get(chosen)?.names ?? [];
  return goldName !== '' && borne.some((name) => normalName(name) === goldName)
    ? 'by-name'
    : 'wrong';
}

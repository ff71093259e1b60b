import type { CardModel } from '../../utils/card/card-model';
import type { Translate } from '../../utils/interface-text';
import type { Person } from '../../utils/people/person';
import { PersonButton } from './PersonButton';
import './person-list.css';

/** One person of a list. */
export interface ListedPerson {
  readonly person: Person;
  readonly model: CardModel;
  /** By which of their offices a search found them, in words. */
  readonly matched?: string;
  /** How often the article names them; absent outside an article. */
  readonly mentions?: number;
}

/** What a list of people gets. */
export interface PersonListProps {
  readonly people: readonly ListedPerson[];
  readonly t: Translate;
  readonly label: string;
  readonly onChoose: (person: Person) => void;
}

/** People to choose from, each with what they were on the article's day. */
export function PersonList({ people, t, label, onChoose }: PersonListProps) {
  return (
    <ul class="fc-people" role="list" aria-label={label}>
      {people.map((one) => (
        <li key={one.person.id}>
          <PersonButton {...one} t={t} onChoose={onChoose} />
        </li>
      ))}
    </ul>
  );
}

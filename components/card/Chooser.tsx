import type { ComponentChildren } from 'preact';
import type { Person } from '../../utils/people/person';
import { CardHeader, type HeadProps } from './CardHeader';
import type { CardServices } from './card-services';

interface ChooserProps extends HeadProps {
  readonly people: readonly Person[];
  readonly modelOf: CardServices['modelOf'];
  readonly onChoose: (person: Person) => void;
  /** Lines under the people. */
  readonly lines?: ComponentChildren;
}

/** In place of a guess: the people a name fits, to choose from. */
export function Chooser({ people, modelOf, onChoose, lines, ...head }: ChooserProps) {
  const { t } = head;
  return (
    <>
      <CardHeader {...head} name={t('card_choose_title')} subtitle={t('card_choose_hint')} />
      <ul class="fc-choices" role="list">
        {people.map((person) => {
          const { name, then } = modelOf(person, null);
          return (
            <li key={person.id}>
              <button type="button" class="fc-choice" onClick={() => onChoose(person)}>
                <span class="fc-role-text fc-entry-name">{name}</span>
                <span class="fc-detail">{then.roles[0]?.text}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {lines}
    </>
  );
}

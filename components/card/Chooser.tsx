import type { ComponentChildren } from 'preact';
import { countedText } from '../../utils/interface-text';
import type { Person } from '../../utils/people/person';
import { DayMark } from '../parts/DayMark';
import { Icon } from '../parts/Icon';
import { Plate } from '../parts/Plate';
import { CardHeader, type HeadProps } from './CardHeader';
import type { CardServices } from './card-services';

interface ChooserProps extends HeadProps {
  /** The name as the article has it. */
  readonly name: string;
  readonly people: readonly Person[];
  readonly modelOf: CardServices['modelOf'];
  readonly onChoose: (person: Person) => void;
  /** Nobody of them is meant; absent: it cannot be said from here. */
  readonly onNone?: (() => void) | undefined;
  /** Lines under the people. */
  readonly lines?: ComponentChildren;
}

/** In place of a guess: the people a name fits, to choose from. */
export function Chooser({ name, people, modelOf, onChoose, onNone, lines, ...head }: ChooserProps) {
  const { t } = head;
  return (
    <div class="fc-content">
      <CardHeader
        {...head}
        name={t('card_choose_who', [name])}
        subtitle={countedText(people.length, 'card_choose_fit', t)}
      />
      <ul class="fc-choices" role="list">
        {people.map((person) => {
          const { name: said, monogram, then } = modelOf(person, null);
          return (
            <li key={person.id}>
              <button type="button" class="fc-choice" onClick={() => onChoose(person)}>
                <Plate>{monogram}</Plate>
                <span class="fc-choice-text">
                  <bdi class="fc-role-text fc-entry-name">{said}</bdi>
                  <span class="fc-entry-line">
                    <DayMark kind={then.sign} />
                    <bdi class="fc-detail">{then.roles[0]?.text}</bdi>
                  </span>
                </span>
                <Icon name="forward" />
              </button>
            </li>
          );
        })}
      </ul>
      {lines && <div class="fc-lines">{lines}</div>}
      {onNone && (
        <div class="fc-foot">
          <span class="fc-foot-text">{t('card_choose_holds')}</span>
          <button type="button" class="fc-button" data-kind="quiet" data-size="s" onClick={onNone}>
            {t('card_choose_none')}
          </button>
        </div>
      )}
    </div>
  );
}

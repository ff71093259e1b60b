import type { Translate } from '../../../utils/interface-text';
import type { Person } from '../../../utils/people/person';
import { fieldLabel } from './field-words';
import { OutdatedChoice } from './OutdatedChoice';
import './outdated.css';

/** What the list of such fields gets. */
export interface OutdatedFieldsProps {
  readonly fields: readonly (keyof Person)[];
  /** The person as the reader corrected them. */
  readonly mine: Person;
  /** The same person as the packs have them now. */
  readonly packed: Person;
  readonly t: Translate;
  readonly onTake: (field: keyof Person, from: Person) => void;
}

/** The fields that both the reader and, later, the pack have changed: whose word is to stand? */
export function OutdatedFields({ fields, mine, packed, t, onTake }: OutdatedFieldsProps) {
  return (
    <section class="fc-outdated" aria-label={t('outdated_title')}>
      <h3>{t('outdated_title')}</h3>
      <p class="fc-field-hint">{t('outdated_hint')}</p>
      {fields.map((field) => (
        <OutdatedChoice
          key={field}
          field={field}
          label={fieldLabel(field, t)}
          mine={mine}
          packed={packed}
          t={t}
          onTake={onTake}
        />
      ))}
    </section>
  );
}

import { useId, useState } from 'preact/hooks';
import type { Translate } from '../../../utils/interface-text';
import type { Person } from '../../../utils/people/person';
import { fieldLines } from './field-words';

/** What the choice about one field gets. */
export interface OutdatedChoiceProps {
  readonly field: keyof Person;
  readonly label: string;
  readonly mine: Person;
  readonly packed: Person;
  readonly t: Translate;
  readonly onTake: (field: keyof Person, from: Person) => void;
}

/** Keep mine, or take the pack's: each with what it says. Mine stands until another is chosen. */
export function OutdatedChoice({ field, label, mine, packed, t, onTake }: OutdatedChoiceProps) {
  const [taken, setTaken] = useState(mine);
  const group = useId();
  const options = [
    { words: t('outdated_mine'), from: mine, other: packed },
    { words: t('outdated_pack'), from: packed, other: mine },
  ];
  return (
    <fieldset class="fc-outdated-field">
      <legend>{label}</legend>
      {options.map(({ words, from, other }) => (
        <label key={words}>
          <input
            type="radio"
            name={group}
            checked={taken === from}
            onChange={() => {
              setTaken(from);
              onTake(field, from);
            }}
          />
          <span>
            {words}
            <span class="fc-outdated-value">
              {fieldLines(field, from, other).join('\n') || t('outdated_nothing')}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

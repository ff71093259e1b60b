import { useEffect, useId, useState } from 'preact/hooks';
import type { Translate } from '../../../utils/interface-text';
import { canonicalJson } from '../../../utils/people/compare';
import type { Fact, Person } from '../../../utils/people/person';
import { FIELD_LABELS } from '../../../utils/people/words/field-labels';
import type { ManagedPerson, ManagerServices } from '../manager-services';

interface OutdatedFieldsProps {
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

/** A correction that the pack has changed since, with what the pack says now. */
export interface Outdated {
  readonly fields: readonly (keyof Person)[];
  readonly packed: Person;
}

/** Reads the packs' word on a person whose corrections are outdated; null until it is known. */
export function useOutdated(
  line: ManagedPerson | null,
  loadPacked: ManagerServices['loadPacked'],
): Outdated | null {
  const [packed, setPacked] = useState<Person | null>(null);
  const id = line?.outdated ? line.id : null;
  useEffect(() => {
    // Without an answer the form is as good as before: saving keeps what the reader said.
    if (id !== null) loadPacked(id).then(setPacked, () => undefined);
  }, [id, loadPacked]);
  return line?.outdated && packed ? { fields: line.outdated, packed } : null;
}

interface OutdatedChoiceProps {
  readonly field: keyof Person;
  readonly label: string;
  readonly mine: Person;
  readonly packed: Person;
  readonly t: Translate;
  readonly onTake: (field: keyof Person, from: Person) => void;
}

/** Keep mine, or take the pack's: each with what it says. Mine stands until another is chosen. */
function OutdatedChoice({ field, label, mine, packed, t, onTake }: OutdatedChoiceProps) {
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

/** The words for a field of a person. */
export function fieldLabel(field: keyof Person, t: Translate): string {
  const key = FIELD_LABELS[field];
  return key ? t(key) : field;
}

/** A field of a person in words, a line a value; of lists only what the other record has not. */
export function fieldLines(field: keyof Person, person: Person, other: Person): string[] {
  const value = person[field];
  if (value === undefined) return [];
  if (!Array.isArray(value)) return [String(value)];
  const there = new Set(listOf(other[field]).map(bare));
  return value.filter((entry) => !there.has(bare(entry))).map(entryText);
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Where a fact comes from is not what it says. */
function bare(entry: unknown): string {
  const { origin: _, ...rest } = entry as Partial<Fact>;
  return canonicalJson(rest);
}

function entryText(entry: unknown): string {
  const { label, from, to, name, url, scheme, identifier } = entry as Readonly<
    Record<string, string | undefined>
  >;
  if (label !== undefined) return from || to ? `${label}, ${from ?? '?'} – ${to ?? ''}` : label;
  return name ?? url ?? `${scheme}: ${identifier}`;
}

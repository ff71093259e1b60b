import type { Person, Source } from '../people/person';
import type { Words } from '../people/words/describe-role';
import { FIELD_LABELS } from '../people/words/field-labels';
import { ownWordText } from './own-text';

/** Something a card says, what it stands on, and whose word it is. */
export interface Statement {
  readonly text: string;
  /** May be empty. */
  readonly detail: string;
  readonly sources: readonly Source[];
  /** Packs in words, or that it is the reader's own. */
  readonly packs: readonly string[];
}

/** The fields a card tells of, besides facts. */
const TOLD = ['name', 'honorificPrefix', 'birth', 'death', 'summary', 'otherNames'] as const;
type Told = (typeof TOLD)[number];

/** The fields of a pack's person that the reader corrected, as far as a card tells of them. */
export function ownFields(person: Person, words: Words): Statement[] {
  const { fields, sources } = person.own ?? { fields: [], sources: [] };
  return TOLD.filter((field) => fields.includes(field)).map((field) => {
    const label = FIELD_LABELS[field];
    const value = valueText(person, field, words);
    const text = words.t('evidence_field', [label ? words.t(label) : field, value]);
    return { text, detail: '', sources, packs: [ownWordText(sources, words.t)] };
  });
}

function valueText(person: Person, field: Told, { t, date }: Words): string {
  const nothing = t('outdated_nothing');
  switch (field) {
    case 'otherNames':
      return person.otherNames.map(({ name }) => name).join(t('card_list_separator')) || nothing;
    case 'birth':
    case 'death':
      return person[field] === undefined ? nothing : date(person[field]);
    default:
      return person[field] ?? nothing;
  }
}

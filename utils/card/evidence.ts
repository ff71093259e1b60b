import { countedText, type Translate } from '../interface-text';
import type { PersonOn } from '../people/as-of/facts-as-of';
import type { RoleOn } from '../people/as-of/role-on';
import { type PackInfo, packsOfFact } from '../people/origin';
import type { Fact, Person, Source } from '../people/person';
import { postIdOf } from '../people/posts/posts-of';
import { rangeText, roleText, type Words } from '../people/words/describe-role';
import { FIELD_LABELS } from '../people/words/field-labels';
import type { EvidenceLine, NumberedSource } from './card-model';
import { rolesToTell } from './moment';
import { ownText, ownWordText } from './notes';
import type { SourceList } from './source-list';

/** The rows of a card that its "How do we know?" accounts for, with packs and sources. */
export interface EvidenceInput {
  readonly person: Person;
  readonly moments: readonly PersonOn[];
  readonly packs: readonly PackInfo[];
  readonly words: Words;
  readonly sources: SourceList;
}

/**
 * Each statement of the card's rows once, and what the reader corrected besides, with its sources,
 * its packs, and a text to be quoted.
 */
export function evidenceOf(input: EvidenceInput): EvidenceLine[] {
  const told = input.moments.flatMap(rolesToTell);
  const distinct = new Map(told.map((role) => [statementKey(role), role]));
  const statements = [...distinct.values()].map((role) => statementOf(role, input));
  const others = [...agedOn(input), ...ownFields(input.person, input.words)];
  return [...statements, ...others].map((one) => evidenceLine(one, input));
}

function statementKey({ fact }: RoleOn): string {
  return [fact.status, fact.label, fact.from, fact.to].join('|');
}

function statementOf(role: RoleOn, input: EvidenceInput): Statement {
  const { fact } = role;
  const { label, from } = fact;
  return {
    fact: { label, ...(from !== undefined && { from }) },
    text: roleText({ ...role, tense: 'held' }, input.words),
    detail: rangeText(fact, input.words),
    sources: fact.sources,
    postId: postIdOf(fact),
    packs: packTexts(fact, input),
  };
}

/** The age under the name, which no source has to say: it is worked out from the day of birth. */
function agedOn({ person, moments, words }: EvidenceInput): Statement[] {
  const [{ age = null } = {}] = moments;
  const isOwn = person.own?.fields.includes('birth') ?? false;
  if (age === null || person.birth === undefined || isOwn) return [];
  return [
    {
      text: words.t('card_aged_statement', [String(age)]),
      detail: words.t('time_born', [words.date(person.birth)]),
      known: words.t('card_from_birth'),
      sources: person.sources,
      packs: [],
    },
  ];
}

function evidenceLine(
  statement: Statement,
  { person, sources, words: { t } }: EvidenceInput,
): EvidenceLine {
  const { fact, text, detail, packs, postId = null } = statement;
  const numbers = [...new Set(statement.sources.map(sources.number))];
  const { known = agreeText(numbers.length, t) } = statement;
  const cited = sources.all().filter(({ number }) => numbers.includes(number));
  const said = [`${person.name}: ${text}`, detail].filter(Boolean).join(', ');
  const citation = [said, ...cited.map(sourceText), ...packs].map(sentence).join(' ');
  return { ...(fact && { fact }), text, detail, sources: numbers, known, postId, packs, citation };
}

function agreeText(count: number, t: Translate): string {
  return count === 0 ? t('card_agree_none') : countedText(count, 'card_agree', t);
}

function packTexts(fact: Fact, { person, packs, words: { t, date } }: EvidenceInput): string[] {
  const own = ownText(person, fact, t);
  const texts = packsOfFact(person, fact).map((id) => {
    const pack = packs.find((one) => one.id === id);
    if (!pack) return id;
    // The fact is vouched for as far as the person's own record is, which may be less.
    const verified = fact.origin?.verified ?? person.verified ?? pack.verified;
    const { title, version } = pack;
    if (verified === undefined) return t('evidence_pack', [title, version]);
    return t('evidence_pack_verified', [title, version, date(verified)]);
  });
  return own === '' ? texts : [...texts, own];
}

function sourceText({ publisher, title, url, checked }: NumberedSource): string {
  return [publisher, title && `“${title}”`, url, checked].filter(Boolean).join(', ');
}

function sentence(text: string): string {
  return `${text}.`;
}

/** A statement of a card, its sources, and whose word it is. */
interface Statement extends Pick<EvidenceLine, 'fact'> {
  readonly text: string;
  /** May be empty. */
  readonly detail: string;
  readonly sources: readonly Source[];
  /** How it is known, where not by so many sources. */
  readonly known?: string;
  readonly postId?: string | null;
  /** Packs in words, or that it is the reader's own. */
  readonly packs: readonly string[];
}

/** The fields a card tells of, besides facts. */
const TOLD = ['name', 'honorificPrefix', 'birth', 'death', 'summary', 'otherNames'] as const;
type Told = (typeof TOLD)[number];

/** The fields of a pack's person that the reader corrected, as far as a card tells of them. */
function ownFields(person: Person, words: Words): Statement[] {
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

import type { MessageKey, Translate } from '../../interface-text';
import type { Person } from '../person';
import { rangeText, type Words } from '../words/describe-role';
import type { Relation, RelationRole } from './relation';

const ROLE_KEYS: Readonly<Record<RelationRole, MessageKey>> = {
  'running mate': 'relation_running_mate',
  spouse: 'relation_spouse',
  parent: 'relation_parent',
  child: 'relation_child',
  sibling: 'relation_sibling',
};

/**
 * Says what the other person is to this one, in the frames everybody shares: "United Kingdom Ambassador
 * to the United States under Keir Starmer · 5 July 2024 to 7 February 2025".
 */
export function relationText(person: Person, relation: Relation, words: Words): string {
  const phrase = phraseOf(person, relation, words);
  const inElection = 'election' in relation && relation.election !== undefined;
  // An election has a day of its own, and its name says when it was.
  const range = inElection ? '' : rangeText(relation, words);
  return [phrase, range].filter(Boolean).join(' · ');
}

function phraseOf(person: Person, relation: Relation, { t }: Words): string {
  switch (relation.kind) {
    case 'predecessor':
      return t('relation_predecessor', [relation.post]);
    case 'successor':
      return t('relation_successor', [relation.post]);
    case 'earlier-holder':
      return t('relation_earlier', [relation.post]);
    case 'later-holder':
      return t('relation_later', [relation.post]);
    case 'chief':
      return t('relation_under', [relation.post, relation.other.name]);
    case 'report':
      return t('relation_under', [relation.post, person.name]);
    case 'opponent':
      return t('relation_opponent', [relation.election]);
    case 'recorded':
      return recordedPhrase(relation, t);
  }
}

function recordedPhrase(
  { role, label, election }: Extract<Relation, { kind: 'recorded' }>,
  t: Translate,
): string {
  const text = role === null ? label : t(ROLE_KEYS[role]);
  return election === undefined ? text : t('relation_in_election', [text, election]);
}

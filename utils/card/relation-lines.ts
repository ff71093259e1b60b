import { factsAsOf } from '../people/as-of/facts-as-of';
import type { Day, Person } from '../people/person';
import { relationText } from '../people/relations/describe-relation';
import { relationsAmong } from '../people/relations/relations-among';
import type { Words } from '../people/words/describe-role';
import type { RelationLine } from './card-model';
import { ownWordText } from './own-text';
import type { SourceList } from './source-list';

/** What the lines on an article's other people are made from. */
export interface HereInput {
  readonly person: Person;
  readonly others: readonly Person[];
  readonly day: Day;
  readonly words: Words;
  readonly sources: SourceList;
}

/** How the person stands to the others whom the article names, one line a relation. */
export function hereLines({ person, others, day, words, sources }: HereInput): RelationLine[] {
  return relationsAmong(person, others, day).map((relation) => ({
    personId: relation.other.id,
    name: factsAsOf(relation.other, day).name,
    text: relationText(person, relation, words),
    sources: relation.sources.map(sources.number),
    own: relation.own ? ownWordText(relation.sources, words.t) : '',
  }));
}

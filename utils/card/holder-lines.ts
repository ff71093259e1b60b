import type { MessageKey } from '../interface-text';
import { nameOn } from '../people/as-of/name-on';
import type { Day, FactStatus } from '../people/person';
import type { HolderOn, Holding } from '../people/posts/post';
import { rangeText, roleDetail, type Words } from '../people/words/describe-role';
import { ownText } from './own-text';
import type { HolderLine } from './post-model';
import type { SourceList } from './source-list';

/** What a line on a holder is made with. */
export interface HolderInput {
  readonly day: Day;
  readonly words: Words;
  readonly sources: SourceList;
  /** How far the data goes, where the row's own date says so already. */
  readonly rowDataTo?: Day;
}

const STATUS_WORDS: Partial<Record<FactStatus, MessageKey>> = {
  acting: 'post_acting',
  designate: 'post_designate',
  elect: 'post_elect',
};

/** Somebody in the post that day: "Acting · Since 11 September 2025". */
export function holderLine({ person, role }: HolderOn, input: HolderInput): HolderLine {
  const { day, words, sources, rowDataTo } = input;
  const status = STATUS_WORDS[role.fact.status];
  return {
    personId: person.id,
    name: nameOn(person, day),
    text: [status && words.t(status), roleDetail(role, day, words, rowDataTo)]
      .filter(Boolean)
      .join(' · '),
    sources: role.fact.sources.map(sources.number),
    own: ownText(person, role.fact, words.t),
  };
}

/** Somebody who held it before or after: "23 March 2020 to 7 February 2025". */
export function neighbourLine({ person, fact }: Holding, input: HolderInput): HolderLine {
  const { day, words, sources } = input;
  return {
    personId: person.id,
    name: nameOn(person, day),
    text: rangeText(fact, words),
    sources: fact.sources.map(sources.number),
    own: ownText(person, fact, words.t),
  };
}

import { type MentionsOrder, MOST_PLACES } from '../../messaging/card-messages';
import type { Mention } from '../../recognition/contract';
import { type Mark, markId } from '../marks/mark';

type Named = Pick<Mention, 'personId' | 'block' | 'start'>;

/** People whose cards were seen on this page, and at which mention first. */
interface SeenPeople {
  add(mark: Seen): void;
  /** Whether the person was seen before, at another mark. */
  isRepeat(mark: Seen): boolean;
}

type Seen = Pick<Mark, 'id' | 'mention'>;

/** Starts with nobody seen. */
export function createSeenPeople(): SeenPeople {
  const firstSeen = new Map<string, string>();
  return {
    add({ id, mention: { personId } }) {
      if (personId !== null && !firstSeen.has(personId)) firstSeen.set(personId, id);
    },
    isRepeat({ id, mention: { personId } }) {
      const first = personId === null ? undefined : firstSeen.get(personId);
      return first !== undefined && first !== id;
    },
  };
}

/**
 * Where the article names the person of a mention, each as a fraction of it; null where it may be
 * several. Blocks count as equally long: the text of a long page is not measured for a drawing of
 * 72 px.
 */
export function mentionsOf(at: Named, marks: Iterable<Mark>): MentionsOrder | null {
  if (at.personId === null) return null;
  const all = [...marks].map(({ mention }) => mention);
  const own = all
    .filter(({ personId }) => personId === at.personId)
    .sort((one, other) => one.block - other.block || one.start - other.start)
    .slice(0, MOST_PLACES);
  if (own.length === 0) return null;
  const blocks = all.map(({ block }) => block);
  const first = blocks.reduce((least, block) => Math.min(least, block), Number.POSITIVE_INFINITY);
  const last = blocks.reduce((most, block) => Math.max(most, block), 0);
  const length = Math.max(1, last - first);
  const here = own.findIndex((one) => markId(one) === markId(at));
  return {
    places: own.map(({ block }) => (block - first) / length),
    here: here === -1 ? null : here,
  };
}

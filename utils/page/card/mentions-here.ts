import { type MentionsOrder, MOST_PLACES } from '../../messaging/card-messages';
import type { Mention } from '../../recognition/contract';
import { type Mark, markId } from '../marks/mark';

type Named = Pick<Mention, 'personId' | 'block' | 'start'>;

/** People whose cards were seen on this page, and at which mention first. */
interface SeenPeople {
  add(mention: Named): void;
  /** Whether the person was seen before, at another mention. */
  isRepeat(mention: Named): boolean;
}

/** Starts with nobody seen. */
export function createSeenPeople(): SeenPeople {
  const firstSeen = new Map<string, string>();
  return {
    add(mention) {
      const { personId } = mention;
      if (personId !== null && !firstSeen.has(personId)) firstSeen.set(personId, markId(mention));
    },
    isRepeat(mention) {
      const first = mention.personId === null ? undefined : firstSeen.get(mention.personId);
      return first !== undefined && first !== markId(mention);
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

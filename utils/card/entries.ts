import type { PersonOn } from '../people/as-of/facts-as-of';
import { factsAsOf } from '../people/as-of/facts-as-of';
import type { ThenAndNow } from '../people/as-of/then-and-now';
import type { Day, Person } from '../people/person';
import { type CardSurroundings, type CardWords, titleOf } from './card-input';
import type { CardModel } from './card-model';
import { checkedOf } from './checked';
import { momentOf } from './moment';
import type { SourceList } from './source-list';

/** The days a card tells of, and the people's facts on them. */
export interface EntriesInput extends Omit<CardSurroundings, 't'> {
  readonly person: Person;
  /** The day the reader picked; null or absent: none. */
  readonly selected?: Day | null;
  readonly on: ThenAndNow;
  readonly day: Day;
  readonly words: CardWords;
  readonly sources: SourceList;
}

/** The entries of a card, and the facts they stand on, for "How do we know?". */
export interface Entries extends Pick<CardModel, 'then' | 'article' | 'now'> {
  readonly told: readonly PersonOn[];
}

/**
 * The day shown, and what to see it against: today where it differs, or the article's day while
 * another is shown. One entry speaks for both days where nothing has changed.
 */
export function entriesOf(input: EntriesInput): Entries {
  const { person, selected = null, published, today, on, day, words } = input;
  const shared = { person, words, sources: input.sources, packs: input.packs ?? [] };
  const known = checkedOf(person.verified, today, words);
  const named = {
    title: titleOf({ ...input, t: words.t }),
    date: day,
    dateText: words.wholeDate(day),
  };
  const quiet = { checked: '', isStale: false };
  if (selected !== null) {
    const articleDay = published ?? today;
    const then = momentOf({ ...shared, ...named, ...quiet, on: on.then, sign: 'past' });
    if (articleDay === selected) return { then, article: null, now: null, told: [on.then] };
    const articleOn = factsAsOf(person, articleDay);
    const article = momentOf({
      ...shared,
      ...quiet,
      title: titleOf({ published, today, t: words.t }),
      date: articleDay,
      dateText: words.wholeDate(articleDay),
      on: articleOn,
      sign: published === null || published === today ? 'now' : 'then',
      isMinor: true,
    });
    return { then, article, now: null, told: [on.then, articleOn] };
  }
  const isOfToday = day === today;
  if (on.now) {
    const then = momentOf({ ...shared, ...named, ...quiet, on: on.then, sign: 'then' });
    const row = known.ofNow;
    const now = momentOf({ ...shared, ...row, on: on.now, sign: 'now', above: on.then.roles });
    return { then, article: null, now, told: [on.then, on.now] };
  }
  const one = isOfToday ? known.ofToday(named) : known.ofBoth(named, day);
  return {
    then: momentOf({ ...shared, ...one, on: on.then }),
    article: null,
    now: null,
    told: [on.then],
  };
}

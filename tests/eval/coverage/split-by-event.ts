import { compareText } from '../../../utils/people/compare';
import { daysFromTo } from '../../../utils/people/dates/days';
import { groupByTokens } from '../../../utils/storage/join/join-people';
import type { Article } from './article';

/** Articles no further apart than this may be of one event. */
const EVENT_DAYS = 3;
/** As many people in both make two articles of different topics one event. */
const SHARED_PEOPLE = 2;

/** The half to look at while mending, and the half to report once. */
export interface Halves {
  readonly seen: readonly Article[];
  readonly held: readonly Article[];
}

/**
 * Splits articles in two, every event whole. Two articles are of one event where at most three days
 * lie between them and they have the topic, or two of the people, in common; so are those between
 * which a chain of such pairs runs. Events are taken by their first day, and every second is held.
 */
export function splitByEvent(articles: readonly Article[]): Halves {
  const events = eventsOf(articles);
  return {
    seen: events.filter((_, at) => at % 2 === 0).flat(),
    held: events.filter((_, at) => at % 2 === 1).flat(),
  };
}

/** The articles event by event, the event with the earliest article first. */
export function eventsOf(articles: readonly Article[]): readonly (readonly Article[])[] {
  const sorted = articles.toSorted(
    (one, other) => compareText(one.date, other.date) || compareText(one.url, other.url),
  );
  return groupByTokens(sorted, (one) =>
    sorted.filter((other) => isSameEvent(one, other)).map((other) => pairKey(one, other)),
  );
}

function isSameEvent(one: Article, other: Article): boolean {
  if (Math.abs(daysFromTo(one.date, other.date)) > EVENT_DAYS) return false;
  if (one.topic === other.topic) return true;
  const names = new Set(one.people.map(({ name }) => name));
  return other.people.filter(({ name }) => names.has(name)).length >= SHARED_PEOPLE;
}

/** The same from both sides. */
function pairKey(one: Article, other: Article): string {
  return [one.url, other.url].sort(compareText).join('\n');
}

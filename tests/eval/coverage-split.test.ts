import { describe, expect, it } from 'vitest';
import type { Article, NamedPerson } from './coverage/article';
import { eventsOf, splitByEvent } from './coverage/split-by-event';
import { article, named } from './coverage-made';

describe('the split by event', () => {
  const AT = { a: '2025-01-01', b: '2025-01-04', c: '2025-01-07', d: '2025-01-11' };
  const dates = (events: readonly (readonly Article[])[]) =>
    events.map((event) => event.map(({ date, topic }) => `${date.slice(8)} ${topic}`));

  it('keeps what lies three days apart in one topic together, in chains', () => {
    const articles = [AT.d, AT.c, AT.a, AT.b].map((date) => article(date, []));
    expect(dates(eventsOf(articles))).toEqual([
      ['01 government', '04 government', '07 government'],
      ['11 government'],
    ]);
  });

  it('keeps two topics with two people in common together, not with one', () => {
    const [ann, tom, eva] = [named('Ann'), named('Tom'), named('Eva')];
    const here = article(AT.a, [ann, tom]);
    const there = (people: readonly NamedPerson[]) => article(AT.b, people, { topic: 'courts' });
    expect(eventsOf([here, there([tom, eva, ann])])).toHaveLength(1);
    expect(eventsOf([here, there([tom, eva])])).toHaveLength(2);
    expect(eventsOf([here, { ...there([tom, ann]), date: AT.c }])).toHaveLength(2);
  });

  it('holds every second event, whatever the order of the articles', () => {
    const months = ['01', '02', '03', '04', '05'].map((month) => article(`2025-${month}-01`, []));
    const { seen, held } = splitByEvent(months.toReversed());
    expect(seen.map(({ date }) => date.slice(5, 7))).toEqual(['01', '03', '05']);
    expect(held.map(({ date }) => date.slice(5, 7))).toEqual(['02', '04']);
  });
});

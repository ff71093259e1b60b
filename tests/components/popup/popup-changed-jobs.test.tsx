// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PopupApp } from '../../../components/popup/PopupApp';
import type { PopupServices } from '../../../components/popup/popup-services';
import type { CardModel } from '../../../utils/card/card-model';
import { cardNamed, fullCard, personNamed } from '../models';
import { show } from '../render';
import { article, keir, names, services } from './popup-parts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('who has changed jobs', () => {
  const changing = (count: number, people = article.people): PopupServices['cardOf'] => {
    const changed = people.slice(0, count).map(({ person }) => person);
    return (person) => ({ ...cardNamed(person), changedJobs: changed.includes(person) });
  };
  const strip = (page: HTMLElement) => page.querySelector('.fc-changed')?.textContent;

  it.each([
    [0, undefined],
    [1, '1 of the 3 people here has changed jobs since'],
    [2, '2 of the 3 people here have changed jobs since'],
    [3, 'All 3 people here have changed jobs since'],
  ])('is counted over the list: %i', async (count, text) => {
    const people = [...article.people, { person: personNamed('Simon Harris'), mentions: 1 }];
    const cardOf = changing(count, people);
    const describeArticle = async () => ({ ...article, people });
    const page = await show(<PopupApp services={services({ describeArticle, cardOf })} />);
    expect(strip(page)).toBe(text);
  });

  it('is said of the only one', async () => {
    const describeArticle = async () => ({ ...article, people: article.people.slice(0, 1) });
    const page = await show(
      <PopupApp services={services({ describeArticle, cardOf: changing(1) })} />,
    );
    expect(strip(page)).toBe('The person named here has changed jobs since');
  });

  it('is not said where the article has no day', async () => {
    const describeArticle = async () => ({ ...article, published: null });
    const page = await show(
      <PopupApp services={services({ describeArticle, cardOf: changing(2) })} />,
    );
    expect(names()).toHaveLength(2);
    expect(strip(page)).toBeUndefined();
  });

  it('stands at each person who is something else now', async () => {
    const cardOf = (person: typeof keir): CardModel =>
      person === keir ? { ...cardNamed(person), now: fullCard.now } : cardNamed(person);
    const page = await show(<PopupApp services={services({ cardOf })} />);
    const lines = [...page.querySelectorAll('.fc-person-text')].map((line) => line.textContent);
    expect(lines).toEqual([
      'Keir StarmerWe have no office for this dateNow: President',
      'Kamala HarrisWe have no office for this date',
    ]);
  });
});

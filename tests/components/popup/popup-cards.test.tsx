// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PopupApp } from '../../../components/popup/PopupApp';
import type { PopupServices } from '../../../components/popup/popup-services';
import type { Day } from '../../../utils/people/person';
import { cardNamed, fullCardOn, fullPost, role } from '../models';
import { button, press, show } from '../render';
import { kamala, search, searchBox, services } from './popup-parts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('one person', () => {
  const open = () =>
    press(document.querySelector('[data-person="test:Kamala Harris"]') as HTMLElement);

  it('is shown as on the card, with the focus on the name', async () => {
    await show(<PopupApp services={services()} />);
    await open();
    expect(document.activeElement?.tagName).toBe('H2');
    expect(document.activeElement?.textContent).toBe('Kamala Harris');
  });

  it('leads back to where the reader was', async () => {
    await show(<PopupApp services={services()} />);
    await open();
    await press(button('Back'));
    expect((document.activeElement as HTMLElement).dataset.person).toBe('test:Kamala Harris');
  });

  it('is shown in the article, or said to be gone from it', async () => {
    const showInArticle = vi.fn(async () => false);
    const page = await show(<PopupApp services={services({ showInArticle })} />);
    await open();
    await press(button('Show in the article'));
    expect(showInArticle).toHaveBeenCalledWith('test:Kamala Harris');
    expect(page.querySelector('[role="status"]')?.textContent).toBe(
      'The page no longer shows this name.',
    );
  });
});

describe('a post', () => {
  const searchPosts = async () => [{ id: 'president', label: 'President', penalty: 0 }];
  const view = () => document.querySelector('.fc-view:not([hidden])') as HTMLElement;
  const title = () => view().querySelector('h2')?.textContent;

  it('that was found is shown as of the article’s day, and leads back to the search', async () => {
    const onDay = vi.fn((_: Day | null) => fullPost);
    const loadPost = vi.fn(async () => onDay);
    await show(<PopupApp services={services({ searchPosts, loadPost })} />);
    await search('pre');
    await press(document.querySelector('[data-post=president]') as HTMLElement);
    expect(loadPost).toHaveBeenCalledWith('president', '2024-09-26');
    expect(onDay.mock.calls).toEqual([[null]]);
    expect(title()).toBe('President of the United States');
    await press(button('Back'));
    expect((document.activeElement as HTMLElement).dataset.post).toBe('president');
    expect(searchBox().value).toBe('pre');
  });

  it('that was found by a date is shown on that day, and so are its holders', async () => {
    const onDay = vi.fn((_: Day | null) => fullPost);
    const loadPost = vi.fn(async () => onDay);
    const cardOf = vi.fn(cardNamed);
    const found = [{ id: 'president', label: 'President', penalty: 0, day: '2016-12-31' }];
    const more = { searchPosts: async () => found, loadPost, cardOf };
    const page = await show(<PopupApp services={services(more)} />);
    await search('president 2016');
    const row = page.querySelector('[data-post=president]') as HTMLElement;
    expect(row.textContent).toContain('Who held this post on (2016-12-31)');
    await press(row);
    expect(loadPost).toHaveBeenCalledWith('president', '2024-09-26');
    expect(onDay).toHaveBeenLastCalledWith('2016-12-31');
    await press(button('Joe Biden', view()));
    const day = cardOf.mock.lastCall?.slice(1);
    expect(day).toEqual(['2024-09-26', '2016-12-31']);
  });

  it('that is reached from a card of another day is shown on that day', async () => {
    const onDay = vi.fn((_: Day | null) => fullPost);
    const loadPost = vi.fn(async () => onDay);
    const postId = 'president';
    const cardOf: PopupServices['cardOf'] = (_, __, day = null) => {
      const { then, ...card } = fullCardOn(day);
      return { ...card, then: { ...then, roles: [role('Head', { postId })] } };
    };
    await show(<PopupApp services={services({ cardOf, loadPost })} />);
    await press(document.querySelector('[data-person="test:Keir Starmer"]') as HTMLElement);
    await press(button('Next change'));
    await press(button('Who held this? Head'));
    expect(loadPost).toHaveBeenCalledWith('president', '2024-09-26');
    expect(onDay).toHaveBeenLastCalledWith('2025-01-20');
  });

  it('is reached from a person, leads to its holders, and back to what was pressed', async () => {
    const cardOf: PopupServices['cardOf'] = (person, _, day = null) =>
      person === kamala ? fullCardOn(day) : cardNamed(person);
    await show(<PopupApp services={services({ cardOf })} />);
    await press(document.querySelector('[data-person="test:Kamala Harris"]') as HTMLElement);
    await press(button('Who held this? Former President'));
    expect(document.activeElement?.textContent).toBe('President of the United States');
    expect(() => button('Show in the article')).toThrow();
    await press(button('Joe Biden', view()));
    expect(title()).toBe('Joe Biden');
    await press(button('Back'));
    expect(document.activeElement?.textContent).toBe('Joe Biden');
    await press(button('Back'));
    expect(document.activeElement?.textContent).toBe('Who held this? Former President');
    await press(button('Back'));
    expect((document.activeElement as HTMLElement).dataset.person).toBe('test:Kamala Harris');
  });
});

it('shows a person of a list on another day', async () => {
  const cardOf: PopupServices['cardOf'] = (_, published, day = null) => {
    expect(published).toBe('2024-09-26');
    return fullCardOn(day);
  };
  const page = await show(<PopupApp services={services({ cardOf })} />);
  await press(document.querySelector('[data-person="test:Keir Starmer"]') as HTMLElement);
  await press(button('Next change'));
  expect(page.querySelector('[data-when=then] time')?.getAttribute('datetime')).toBe('2025-01-20');
});

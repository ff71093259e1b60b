// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PopupApp } from '../../../components/popup/PopupApp';
import type { FoundPerson } from '../../../components/popup/popup-services';
import { cardNamed } from '../models';
import { press, show, step } from '../render';
import { kamala, keir, names, search, searchBox, services } from './popup-parts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a popup opened for a question', () => {
  it('begins with it', async () => {
    await show(<PopupApp services={services({ question: async () => 'star' })} />);
    await step(() => vi.advanceTimersByTime(100));
    expect(searchBox().value).toBe('star');
    expect(names()).toEqual(['Keir Starmer']);
  });

  it('begins as ever where none can be read', async () => {
    const question = () => Promise.reject(new Error('no session storage'));
    const page = await show(<PopupApp services={services({ question })} />);
    expect(searchBox().value).toBe('');
    expect(page.querySelector('[role="alert"]')).toBeNull();
  });
});

describe('the search', () => {
  it('lists whom it finds and says how many', async () => {
    await show(<PopupApp services={services()} />);
    await search('star');
    expect(names()).toEqual(['Keir Starmer']);
    expect(document.querySelector('[role="status"]')?.textContent).toBe('1 person found');
    await search('zzz');
    expect(document.querySelector('[role="status"]')?.textContent).toBe(
      'Nobody found by that name',
    );
  });

  it('lists posts before people, and counts both', async () => {
    const searchPosts = async () => [
      { id: 'pm', label: 'Prime Minister', penalty: 0 },
      { id: 'leader', label: 'Leader', penalty: 0 },
    ];
    const page = await show(<PopupApp services={services({ searchPosts })} />);
    await search('star');
    expect(
      [...page.querySelectorAll<HTMLElement>('.fc-person')].map(
        ({ dataset }) => dataset.post ?? dataset.person,
      ),
    ).toEqual(['pm', 'leader', 'test:Keir Starmer']);
    expect(page.querySelector('[role="status"]')?.textContent).toBe(
      '2 posts found, 1 person found',
    );
  });

  it.each<[person: number | undefined, post: number, order: string[], why: string]>([
    [0, 6, ['test:Keir Starmer', 'pm'], 'whose name it is, and a post only near to it'],
    [2, 1, ['pm', 'test:Keir Starmer'], 'a post called so, and whose name only begins so'],
    [0, 0, ['pm', 'test:Keir Starmer'], 'both as near'],
    [undefined, 8, ['pm', 'test:Keir Starmer'], 'somebody found by their office'],
  ])('lists what is nearer first: %i and %i give %j, %s', async (person, post, order) => {
    const find = async () => [{ person: keir, ...(person !== undefined && { penalty: person }) }];
    const searchPosts = async () => [{ id: 'pm', label: 'Prime Minister', penalty: post }];
    const page = await show(<PopupApp services={services({ search: find, searchPosts })} />);
    await search('star');
    const listed = [...page.querySelectorAll<HTMLElement>('.fc-person')];
    expect(listed.map(({ dataset }) => dataset.post ?? dataset.person)).toEqual(order);
  });

  it('says by which office somebody was found, and what they are today', async () => {
    const find = async () => [
      { person: keir, day: '2010-12-31', matched: 'Director · 2008 to 2013' },
    ];
    const cardOf = vi.fn(cardNamed);
    const page = await show(<PopupApp services={services({ search: find, cardOf })} />);
    await search('director 2010');
    const lines = [...page.querySelectorAll('.fc-person .fc-detail')].map((one) => one.textContent);
    const { then } = cardNamed(keir);
    expect(lines).toEqual(['Director · 2008 to 2013', `Now: ${then.roles[0]?.text}`]);
    expect(cardOf).toHaveBeenLastCalledWith(keir, '2010-12-31');
    await press(page.querySelector('[data-person]') as HTMLElement);
    expect(cardOf).toHaveBeenLastCalledWith(keir, '2024-09-26', '2010-12-31');
  });

  it('may find a post and nobody', async () => {
    const searchPosts = async () => [{ id: 'pm', label: 'Prime Minister', penalty: 0 }];
    const page = await show(<PopupApp services={services({ searchPosts })} />);
    await search('zzz');
    expect(page.querySelector('[role="status"]')?.textContent).toBe('1 post found');
    expect(names()).toEqual([]);
  });

  it('drops answers to what is no longer asked', async () => {
    let answerSlow: (people: readonly FoundPerson[]) => void = () => {};
    const slow = new Promise<readonly FoundPerson[]>((resolve) => {
      answerSlow = resolve;
    });
    const find = async (query: string) => (query === 'k' ? slow : [{ person: kamala }]);
    await show(<PopupApp services={services({ search: find })} />);
    await search('k');
    await search('ka');
    await step(() => answerSlow([{ person: keir }]));
    expect(names()).toEqual(['Kamala Harris']);
  });

  it('is emptied by Esc, which closes nothing else', async () => {
    await show(<PopupApp services={services()} />);
    await search('star');
    const esc = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    await step(() => searchBox().dispatchEvent(esc));
    expect(searchBox().value).toBe('');
    expect(esc.defaultPrevented).toBe(true);
    expect(names()).toHaveLength(2);
  });

  it('says when it failed', async () => {
    const find = () => Promise.reject(new Error('gone'));
    const page = await show(<PopupApp services={services({ search: find })} />);
    await search('star');
    expect(page.querySelector('[role="alert"]')?.textContent).toBe(
      'That did not work. Please try again.',
    );
  });
});

// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PopupApp } from '../../../components/popup/PopupApp';
import type { FoundPerson, PopupServices } from '../../../components/popup/popup-services';
import type { CardModel } from '../../../utils/card/card-model';
import { english as t } from '../../../utils/english';
import type { Person } from '../../../utils/people/person';
import { bareCard, cardNamed, fullCard, fullCardOn, fullPost, personNamed, role } from '../models';
import { button, press, show, step, type } from '../render';

const keir = personNamed('Keir Starmer');
const kamala = personNamed('Kamala Harris');

const article = {
  host: 'news.example',
  title: 'Talks in New York',
  published: '2024-09-26',
  dayKnown: { from: 'meta', isCertain: true } as const,
  address: 'https://news.example/talks',
  isPrivate: false,
  people: [
    { person: keir, mentions: 5 },
    { person: kamala, mentions: 1 },
  ],
};

function services(changed: Partial<PopupServices> = {}): PopupServices {
  return {
    t,
    describeArticle: async () => article,
    readSite: async (host) => ({ host, on: true }),
    switchSite: async () => {},
    setDay: async () => {},
    today: '2026-11-25',
    search: async (query) =>
      [keir, kamala]
        .filter(({ name }) => name.toLowerCase().includes(query.toLowerCase()))
        .map((person) => ({ person })),
    searchPosts: async () => [],
    cardOf: cardNamed,
    loadPerson: async (id) => personNamed('Joe Biden', id),
    loadPost: async () => fullPost,
    copy: async () => true,
    dateText: (day) => `(${day})`,
    showInArticle: async () => true,
    notices: async () => [],
    openManager: () => {},
    ...changed,
  };
}

/** Lets that many ms pass, a question of the popup at a time. */
const pass = async (ms: number) => {
  for (let passed = 0; passed < ms; passed += 100) await step(() => vi.advanceTimersByTime(100));
};
const searchBox = () => document.querySelector('input[type="search"]') as HTMLInputElement;
const search = async (query: string) => {
  await type(searchBox(), query);
  await step(() => vi.advanceTimersByTime(100));
};
const names = () =>
  [...document.querySelectorAll('[data-person] .fc-role-text')].map((name) => name.textContent);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('in an article', () => {
  it('names the article, its day, and the people with their mentions', async () => {
    const page = await show(<PopupApp services={services()} />);
    expect(page.querySelector('h2')?.textContent).toBe('Talks in New York');
    expect(page.textContent).toContain('Published (2024-09-26)');
    expect(names()).toEqual(['Keir Starmer', 'Kamala Harris']);
    expect(page.textContent).toContain('5 mentions');
    expect(page.textContent).toContain('1 mention');
  });

  it('says after the role that it is the reader’s own word', async () => {
    const cardOf = (person: Person): CardModel => {
      const own = person === keir ? 'My own note' : '';
      return { ...cardNamed(person), then: { ...bareCard.then, roles: [role('Mayor', { own })] } };
    };
    await show(<PopupApp services={services({ cardOf })} />);
    const details = [...document.querySelectorAll('[data-person] .fc-detail')];
    expect(details.map((line) => line.textContent)).toEqual(['Mayor My own note', 'Mayor']);
  });

  it('says that the facts are of today where the article has no day', async () => {
    const undated = {
      ...article,
      published: null,
      dayKnown: { from: null, isCertain: false },
    };
    const describeArticle = async () => undated;
    const page = await show(<PopupApp services={services({ describeArticle })} />);
    expect(page.textContent).toContain('No date found: facts as of today');
  });

  it('asks once more, for a page that is still being read', async () => {
    const describeArticle = vi
      .fn<() => Promise<typeof article>>()
      .mockResolvedValueOnce({ ...article, people: [] })
      .mockResolvedValue(article);
    const page = await show(<PopupApp services={services({ describeArticle })} />);
    expect(page.textContent).toContain('Nobody known here');
    await step(() => vi.advanceTimersByTime(1000));
    expect(names()).toHaveLength(2);
  });

  describe('of a page that does not answer', () => {
    type Answer = Awaited<ReturnType<PopupServices['describeArticle']>>;
    const NOT_RUNNING = 'Not running on this page';
    const READING = 'Reading the page…';
    /** Shows the popup over a page with these answers, the last of them for good. */
    const showOver = (...answers: Answer[]) => {
      const describeArticle = vi.fn<PopupServices['describeArticle']>();
      for (const answer of answers.slice(0, -1)) describeArticle.mockResolvedValueOnce(answer);
      describeArticle.mockResolvedValue(answers.at(-1) ?? null);
      return show(<PopupApp services={services({ describeArticle })} />);
    };

    it('says that it is being read for as long as it loads, and then what it says', async () => {
      const page = await showOver(...Array<'loading'>(30).fill('loading'), article);
      await pass(5_000);
      expect(page.textContent).toContain(READING);
      await pass(1_200);
      expect(page.textContent).not.toContain(READING);
      expect(names()).toEqual(['Keir Starmer', 'Kamala Harris']);
    });

    it('waits a little once it is loaded: our script may come after', async () => {
      const page = await showOver('loading', null, null, null, article);
      await pass(600);
      expect(page.textContent).toContain(READING);
      await pass(400);
      expect(names()).toHaveLength(2);
    });

    it('says that we do not run there a second after it is loaded', async () => {
      const page = await showOver('loading', null);
      await pass(1_000);
      expect(page.textContent).toContain(READING);
      await pass(400);
      expect(page.querySelector('.fc-empty h2')?.textContent).toBe(NOT_RUNNING);
    });

    it('asks no more once the popup is closed', async () => {
      const describeArticle = vi
        .fn<PopupServices['describeArticle']>()
        .mockResolvedValue('loading');
      await show(<PopupApp services={services({ describeArticle })} />);
      await pass(1_000);
      await step(() => render(null, document.body));
      const asked = describeArticle.mock.calls.length;
      expect(asked).toBeGreaterThan(3);
      await pass(3_000);
      expect(describeArticle.mock.calls.length).toBeLessThanOrEqual(asked + 1);
    });
  });

  it.each<[string, Partial<PopupServices>, string]>([
    [
      'where nobody is known',
      { describeArticle: async () => ({ ...article, people: [] }) },
      'Nobody known here',
    ],
    [
      'where the site is off',
      { readSite: async (host) => ({ host, on: false }) },
      'Off for this site',
    ],
  ])('says why there is no one: %s', async (_, changed, title) => {
    const page = await show(<PopupApp services={services(changed)} />);
    expect(page.querySelector('.fc-empty h2')?.textContent).toBe(title);
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
      'Keir StarmerNo office recordedNow: President',
      'Kamala HarrisNo office recorded',
    ]);
  });
});

describe('a post', () => {
  const searchPosts = async () => [{ id: 'president', label: 'President', penalty: 0 }];
  const view = () => document.querySelector('.fc-view:not([hidden])') as HTMLElement;
  const title = () => view().querySelector('h2')?.textContent;

  it('that was found is shown as of the article’s day, and leads back to the search', async () => {
    const loadPost = vi.fn(async () => fullPost);
    await show(<PopupApp services={services({ searchPosts, loadPost })} />);
    await search('pre');
    await press(document.querySelector('[data-post=president]') as HTMLElement);
    expect(loadPost).toHaveBeenCalledWith('president', '2024-09-26', null);
    expect(title()).toBe('President of the United States');
    await press(button('Back'));
    expect((document.activeElement as HTMLElement).dataset.post).toBe('president');
    expect(searchBox().value).toBe('pre');
  });

  it('that was found by a date is shown on that day, and so are its holders', async () => {
    const loadPost = vi.fn(async () => fullPost);
    const cardOf = vi.fn(cardNamed);
    const found = [{ id: 'president', label: 'President', penalty: 0, day: '2016-12-31' }];
    const more = { searchPosts: async () => found, loadPost, cardOf };
    const page = await show(<PopupApp services={services(more)} />);
    await search('president 2016');
    const row = page.querySelector('[data-post=president]') as HTMLElement;
    expect(row.textContent).toContain('Who held this post on (2016-12-31)');
    await press(row);
    expect(loadPost).toHaveBeenCalledWith('president', '2024-09-26', '2016-12-31');
    await press(button('Joe Biden', view()));
    const day = cardOf.mock.lastCall?.slice(1);
    expect(day).toEqual(['2024-09-26', '2016-12-31']);
  });

  it('that is reached from a card of another day is shown on that day', async () => {
    const loadPost = vi.fn(async () => fullPost);
    const postId = 'president';
    const cardOf: PopupServices['cardOf'] = (_, __, day = null) => {
      const { then, ...card } = fullCardOn(day);
      return { ...card, then: { ...then, roles: [role('Head', { postId })] } };
    };
    await show(<PopupApp services={services({ cardOf, loadPost })} />);
    await press(document.querySelector('[data-person="test:Keir Starmer"]') as HTMLElement);
    await press(button('Next change'));
    await press(button('Who held this? Head'));
    expect(loadPost).toHaveBeenCalledWith('president', '2024-09-26', '2025-01-20');
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

describe('the site', () => {
  it('is switched by a labelled switch', async () => {
    const switchSite = vi.fn(async () => {});
    const page = await show(<PopupApp services={services({ switchSite })} />);
    const control = page.querySelector('[role="switch"]') as HTMLInputElement;
    expect(control.closest('label')?.textContent).toBe('On for news.example');
    expect(control.checked).toBe(true);
    await press(control);
    expect(switchSite).toHaveBeenCalledWith({ host: 'news.example', on: false });
  });

  it('has no switch where we do not run', async () => {
    const page = await show(
      <PopupApp services={services({ describeArticle: async () => null })} />,
    );
    expect(page.querySelector('[role="switch"]')).toBeNull();
  });
});

it('opens the manager', async () => {
  const openManager = vi.fn();
  await show(<PopupApp services={services({ openManager })} />);
  await press(button('All people'));
  expect(openManager).toHaveBeenCalledOnce();
});

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { english as t } from '../../cli/english';
import { PopupApp } from '../../components/popup/PopupApp';
import type { PopupServices } from '../../components/popup/popup-services';
import { cardNamed, personNamed } from './models';
import { button, press, show, step, type } from './render';

const keir = personNamed('Keir Starmer');
const kamala = personNamed('Kamala Harris');

const article = {
  host: 'news.example',
  title: 'Talks in New York',
  published: '2024-09-26',
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
    search: async (query) =>
      [keir, kamala].filter(({ name }) => name.toLowerCase().includes(query.toLowerCase())),
    cardOf: cardNamed,
    dateText: (day) => `(${day})`,
    showInArticle: async () => true,
    openManager: () => {},
    ...changed,
  };
}

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

  it('says that the facts are of today where the article has no day', async () => {
    const undated = { ...article, published: null };
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

  it.each<[string, Partial<PopupServices>, string]>([
    ['where we do not run', { describeArticle: async () => null }, 'Not running on this page'],
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

  it('drops answers to what is no longer asked', async () => {
    let answerSlow: (people: readonly (typeof keir)[]) => void = () => {};
    const slow = new Promise<readonly (typeof keir)[]>((resolve) => {
      answerSlow = resolve;
    });
    const find = async (query: string) => (query === 'k' ? slow : [kamala]);
    await show(<PopupApp services={services({ search: find })} />);
    await search('k');
    await search('ka');
    await step(() => answerSlow([keir]));
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

// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PopupApp } from '../../../components/popup/PopupApp';
import type { PopupServices } from '../../../components/popup/popup-services';
import type { CardModel } from '../../../utils/card/card-model';
import type { Person } from '../../../utils/people/person';
import { bareCard, cardNamed, role } from '../models';
import { button, press, show, step } from '../render';
import { article, keir, names, pass, services } from './popup-parts';

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
      'Off for news.example',
    ],
  ])('says why there is no one: %s', async (_, changed, title) => {
    const page = await show(<PopupApp services={services(changed)} />);
    expect(page.querySelector('.fc-empty h2')?.textContent).toBe(title);
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

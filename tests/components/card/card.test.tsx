// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { CardContent, type CardContentProps } from '../../../components/card/CardContent';
import type { CardModel, RoleLine } from '../../../utils/card/card-model';
import { english as t } from '../../../utils/english';
import { bareCard, fullCard, role } from '../models';
import { button, press, show } from '../render';

const noop = () => {};

/** Shows a card that says the same on every day. */
const showCard = (model: CardModel, props: Partial<CardContentProps> = {}) =>
  show(<CardContent modelOn={() => model} t={t} nameId="name" {...props} />);

describe('the card', () => {
  it('says then and now and who else is here, each as a list with its name', async () => {
    const page = await showCard(fullCard);
    const said = [...page.querySelectorAll('ul')].map((list) => [
      list.getAttribute('aria-label') ??
        document.getElementById(list.getAttribute('aria-labelledby') ?? '')?.textContent,
      [...list.querySelectorAll('.fc-role-text')].map((line) => line.textContent),
    ]);
    expect(said).toEqual([
      ['That day 26 Sep 2024', ['Former President', 'Republican nominee']],
      ['Now Checked 3 Mar 2026', ['President', 'Party leader']],
      ['In this article', ['Karen Pierce']],
    ]);
  });

  it('leaves out what the person has not', async () => {
    const page = await showCard(bareCard);
    expect(page.textContent).toBe(
      'DTDonald TrumpThat day 26 Sep 2024We have no office for this dateNo sources recorded',
    );
    expect(page.querySelector('button, input')).toBeNull();
  });

  it.each([
    [false, 'That day and now 26 Sep 2024; checked 3 Mar 2026'],
    [true, 'Last known, Feb 2025 '],
  ])(
    'says once how far the data goes, and marks what is only last known: %s',
    async (isStale, said) => {
      const then = isStale
        ? { ...fullCard.then, isStale, title: 'Last known, Feb 2025', dateText: '' }
        : { ...fullCard.then, title: 'That day and now', checked: 'checked 3 Mar 2026' };
      const page = await showCard({ ...fullCard, then, now: null });
      expect(page.querySelector('.fc-when')?.textContent).toBe(said);
      expect(page.querySelectorAll('.fc-days [data-stale=true]')).toHaveLength(Number(isStale));
      expect(page.querySelector('.fc-when time')?.getAttribute('datetime')).toBe('2024-09-26');
    },
  );

  it('shows the article’s day beside another one, in the order of time', async () => {
    const article = { ...fullCard.then, roles: [role('Mayor')] };
    const days = async (date: string) => {
      const then = { ...fullCard.then, sign: 'past' as const, date };
      const page = await showCard({ ...fullCard, then, article, now: null });
      return [...page.querySelectorAll<HTMLElement>('.fc-day')].map((day) => day.dataset.when);
    };
    expect(await days('2021-01-01')).toEqual(['then', 'article']);
    expect(await days('2025-01-01')).toEqual(['article', 'then']);
  });

  it('warns where the data ends long before the article', async () => {
    const endsEarly = { ...EARLY, isUpdatable: false };
    const page = await showCard({ ...fullCard, endsEarly });
    expect(page.querySelector('.fc-note-block')?.getAttribute('data-kind')).toBe('since');
    expect((await showCard(fullCard)).querySelector('.fc-note-block')).toBeNull();
  });

  it('focuses the name where it was opened by keyboard, and can be closed', async () => {
    const onClose = vi.fn();
    await showCard(fullCard, { focusName: true, onClose });
    expect(document.activeElement?.textContent).toBe('Donald Trump');
    await press(button('Close'));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('moves no focus where the pointer opened it', async () => {
    await showCard(fullCard);
    expect(document.activeElement).toBe(document.body);
  });
});

describe('a role', () => {
  it('is followed by what another pack says otherwise, with its own sources', async () => {
    const page = await showCard(fullCard);
    const variants = [...page.querySelectorAll('.fc-variant')];
    expect(variants.map((line) => line.textContent)).toEqual(['Pack B: since 4 Jul 2024\u20601']);
    expect(variants[0]?.querySelector('button')?.getAttribute('aria-label')).toBe(
      'Source 1: GOV.UK',
    );
  });

  it('has its sources under a button whose name begins with the numbers that are seen', async () => {
    const page = await showCard(fullCard);
    const [first] = page.querySelectorAll('.fc-src');
    expect(first?.textContent).toBe('1\u00a02');
    expect(first?.getAttribute('aria-label')).toBe('1 2, Source 1: GOV.UK, Source 2: Wikidata');
  });

  it('says that it is the reader’s own word, after its sources', async () => {
    const own = (texts: readonly string[], page: HTMLElement) =>
      expect([...page.querySelectorAll('.fc-own')].map((mark) => mark.textContent)).toEqual(texts);
    own([], await showCard(fullCard));
    const roles = [
      role('Poet', { own: 'My own note' }),
      role('Mayor', { own: 'Your own list', sources: [1] }),
    ];
    const page = await showCard({
      ...fullCard,
      then: { ...fullCard.then, roles },
      relations: fullCard.relations.map((line) => ({ ...line, own: 'My own note of here' })),
      summaryOwn: 'My own note of the summary',
      otherNamesOwn: 'My own note of names',
    });
    own(
      [
        'My own note',
        'Your own list',
        'My own note of here',
        'My own note of the summary',
        'My own note of names',
      ],
      page,
    );
    expect(page.querySelector('.fc-role:nth-child(2)')?.textContent).toMatch(
      /^Mayor\u20601 Your own list/,
    );
  });

  it('leads to its post, once: not again from the row of today', async () => {
    const onPost = vi.fn();
    const page = await showCard(fullCard, { onPost });
    const asks = [...page.querySelectorAll<HTMLElement>('.fc-ask')];
    expect(asks.map((ask) => ask.textContent)).toEqual(['Who held this? Former President']);
    for (const ask of asks) await press(ask);
    expect(onPost.mock.calls).toEqual([['president', 'Former President']]);
  });

  it('leads to its post from the row of today where that is another one', async () => {
    const now = { ...fullCard.then, roles: [role('Judge', { postId: 'judge' })] };
    await showCard({ ...fullCard, now }, { onPost: noop });
    expect(button('Who held this? Judge')).toBeTruthy();
  });

  it('of second rank leads to its post from its statement', async () => {
    const onPost = vi.fn();
    await showCard(fullCard, { onPost });
    await press(button('How do we know? 2 sources'));
    await press(button('All holders President'));
    expect(onPost).toHaveBeenCalledWith('president', 'President');
  });

  it('leads nowhere where there is no way to a post', async () => {
    const page = await showCard(fullCard);
    expect(page.querySelector('.fc-ask')).toBeNull();
  });
});

const EARLY = { title: 'Our data ends a year before this article.', text: 'Last checked.' };

describe('the way to the manager', () => {
  const LOOK = 'Look for an update (opens in a new tab)';
  const BACK = 'Go back to the pack’s value (opens in a new tab)';
  const early = { ...fullCard, endsEarly: { ...EARLY, isUpdatable: true } };
  const variants = [{ text: 'Pack B: since 2016', range: 'Since 2016', sources: [1] }];
  const withRole = (more: Partial<RoleLine>) => ({
    ...fullCard,
    then: { ...fullCard.then, roles: [role('President', more)] },
  });

  it.each<[string, CardModel, string, string]>([
    ['the packs, where the data ends early and can be newer', early, LOOK, 'packs'],
    ['the corrections', withRole({ own: 'Your own list', variants }), BACK, 'corrections'],
  ])('leads to %s', async (_, model, name, place) => {
    const onManage = vi.fn();
    await showCard(model, { onManage });
    await press(button(name));
    expect(onManage.mock.calls).toEqual([[place]]);
  });

  it.each<[string, CardModel, string]>([
    [
      'nothing newer can be asked for',
      { ...early, endsEarly: { ...EARLY, isUpdatable: false } },
      LOOK,
    ],
    ['no pack says otherwise', withRole({ own: 'My own note' }), BACK],
    ['the pack’s word leads', withRole({ variants }), BACK],
  ])('is not offered where %s', async (_, model, name) => {
    await showCard(model, { onManage: noop });
    expect(() => button(name)).toThrow();
  });

  it('is not offered where the manager cannot be opened', async () => {
    await showCard(early);
    expect(() => button(LOOK)).toThrow();
  });
});

describe('others of the article', () => {
  const here = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      personId: `p${index}`,
      name: `Person ${index}`,
      text: 'Opponent',
      sources: [],
      own: '',
    }));
  const names = (page: HTMLElement) =>
    [...page.querySelectorAll('.fc-relation .fc-role-text')].map((name) => name.textContent);

  it('lead to their cards', async () => {
    const onPerson = vi.fn();
    await showCard(fullCard, { onPerson });
    await press(button('Karen Pierce'));
    expect(onPerson).toHaveBeenCalledWith('karen', 'Karen Pierce');
  });

  it('are plain text where there is no way to a card', async () => {
    const page = await showCard(fullCard);
    expect(names(page)).toEqual(['Karen Pierce']);
    expect(() => button('Karen Pierce')).toThrow();
  });

  it('are all shown up to four', async () => {
    const page = await showCard({ ...bareCard, relations: here(4) });
    expect(names(page)).toHaveLength(4);
    expect(page.querySelector('[aria-expanded]')).toBeNull();
  });

  it('are named once, whatever is said of them', async () => {
    const relations = here(2).flatMap((line) => [
      line,
      { ...line, text: 'Neighbour', own: 'Mine' },
    ]);
    const page = await showCard({ ...bareCard, relations });
    const lines = [...page.querySelectorAll('.fc-relation')].map((line) => line.textContent);
    expect(lines).toEqual([
      'With Person 0: Opponent; Neighbour Mine',
      'With Person 1: Opponent; Neighbour Mine',
    ]);
  });

  it('above four unfold', async () => {
    const page = await showCard({ ...bareCard, relations: here(6) });
    expect(names(page)).toHaveLength(4);
    expect(button('and 2 more').getAttribute('aria-expanded')).toBe('false');
    await press(button('and 2 more'));
    expect(names(page)).toHaveLength(6);
    expect(button('Show fewer').getAttribute('aria-expanded')).toBe('true');
    await press(button('Show fewer'));
    expect(names(page)).toHaveLength(4);
  });
});

describe('what another list says of a role', () => {
  const president = (more: Partial<RoleLine>) =>
    role('President', { postId: 'president', ...more });
  const variants = [{ text: 'Pack B: since 2016', range: 'Since 2016', sources: [1] }];
  it.each<[string, Partial<RoleLine>, number]>([
    ['is said once, on the day that leads', { range: 'Since 2017', variants }, 1],
    ['is said again where the role has other dates', { range: 'Since 2025', variants }, 2],
    ['is said where only the later day has it', { range: 'Since 2017', variants: [] }, 1],
  ])('%s', async (_, now, count) => {
    const isLater = now.variants?.length === 0;
    const first = { range: 'Since 2017', variants: isLater ? [] : variants };
    const second = isLater ? { ...now, variants } : now;
    const page = await showCard({
      ...fullCard,
      then: { ...fullCard.then, roles: [president(first)] },
      now: fullCard.now && { ...fullCard.now, roles: [president(second)] },
    });
    expect(page.querySelectorAll('.fc-variant')).toHaveLength(count);
  });
});

it('a role without a detail still leads to its post', async () => {
  const then = { ...bareCard.then, roles: [role('Taoiseach', { postId: 'taoiseach' })] };
  await showCard({ ...bareCard, then }, { onPost: noop });
  expect(button('Who held this? Taoiseach')).toBeTruthy();
});

// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { english as t } from '../../cli/english';
import { Card } from '../../components/card/Card';
import { Chooser } from '../../components/card/Chooser';
import { bareCard, fullCard } from './models';
import { button, press, show } from './render';

const noop = () => {};

describe('the card', () => {
  it('is a dialog that is not modal, named by the person', async () => {
    const page = await show(<Card model={fullCard} t={t} onClose={noop} />);
    const dialog = page.querySelector('[role="dialog"]');
    const label = dialog?.getAttribute('aria-labelledby') ?? '';
    expect(dialog?.getAttribute('aria-modal')).toBe('false');
    expect(document.getElementById(label)?.textContent).toBe('Donald Trump');
  });

  it('says then and now, each as a list named by its day', async () => {
    const page = await show(<Card model={fullCard} t={t} onClose={noop} />);
    const said = [...page.querySelectorAll('ul')].map((list) => [
      document.getElementById(list.getAttribute('aria-labelledby') ?? '')?.textContent,
      [...list.querySelectorAll('.fc-role-text')].map((role) => role.textContent),
    ]);
    expect(said).toEqual([
      ['Then 26 Sep 2024', ['Former President', 'Republican nominee']],
      ['Now 3 Mar 2026', ['President']],
    ]);
  });

  it('leaves out what the person has not', async () => {
    const page = await show(<Card model={bareCard} t={t} onClose={noop} />);
    expect(page.textContent).toBe(
      'DTDonald TrumpThen 26 Sep 2024No office recordedNo sources recorded',
    );
    expect(page.querySelector('button')).toBeNull();
  });

  it('says the line of years in words', async () => {
    const page = await show(<Card model={fullCard} t={t} onClose={noop} />);
    expect(page.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe(
      'Offices over time: Senator, President (on that day). A line marks the day of the article.',
    );
  });

  it('says how far the data goes once, though today may be dated by it too', async () => {
    const now = { ...fullCard.then, dateText: fullCard.dataNote };
    const page = await show(<Card model={{ ...fullCard, now }} t={t} onClose={noop} />);
    expect(page.textContent.split(fullCard.dataNote)).toHaveLength(2);
  });
});

describe('the sources', () => {
  it('unfold from the foot and fold again', async () => {
    const page = await show(<Card model={fullCard} t={t} onClose={noop} />);
    const foot = button('2 sources· checked 3 Mar 2026');
    expect(foot.getAttribute('aria-expanded')).toBe('false');
    await press(foot);
    const list = document.getElementById(foot.getAttribute('aria-controls') ?? '');
    expect(list?.querySelectorAll('li')).toHaveLength(2);
    await press(foot);
    expect(page.querySelector('ol')).toBeNull();
  });

  it('are links that tell the site nothing and leave the article open', async () => {
    const page = await show(<Card model={fullCard} t={t} onClose={noop} />);
    await press(button('2 sources· checked 3 Mar 2026'));
    const links = [...page.querySelectorAll('a')];
    expect(links.map((link) => link.href)).toEqual([
      'https://example.org/1',
      'https://example.org/2',
    ]);
    for (const link of links) {
      expect(link.rel).toBe('noreferrer noopener');
      expect(link.target).toBe('_blank');
    }
  });

  it('are reached from their number, which opens them and takes the focus there', async () => {
    const page = await show(<Card model={fullCard} t={t} onClose={noop} />);
    await press(
      page.querySelectorAll<HTMLElement>('[aria-label="Source 2: Wikidata"]')[0] as HTMLElement,
    );
    expect(document.activeElement?.getAttribute('href')).toBe('https://example.org/2');
  });

  it('are not all called checked on one day where they were not', async () => {
    const [first, second] = fullCard.sources;
    if (!first || !second) throw new Error('two sources expected');
    const sources = [first, { ...second, checked: 'checked 1 Jan 2026' }];
    await show(<Card model={{ ...fullCard, sources }} t={t} onClose={noop} />);
    expect(button('2 sources')).toBeTruthy();
  });
});

describe('opened by keyboard', () => {
  it('focuses the name and can be closed by a button', async () => {
    const onClose = vi.fn();
    await show(<Card model={fullCard} t={t} focusable onClose={onClose} />);
    expect(document.activeElement?.textContent).toBe('Donald Trump');
    await press(button('Close'));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('and only then: resting the pointer on a name moves no focus', async () => {
    await show(<Card model={fullCard} t={t} onClose={noop} />);
    expect(document.activeElement).toBe(document.body);
  });
});

describe('the actions', () => {
  it('are those there is a callback for', async () => {
    const onWrongPerson = vi.fn();
    await show(<Card model={bareCard} t={t} pinned onClose={noop} onWrongPerson={onWrongPerson} />);
    await press(button('Wrong person?'));
    expect(onWrongPerson).toHaveBeenCalledOnce();
    expect(() => button('Keep open')).toThrow();
  });

  it('say whether the card is kept open', async () => {
    await show(<Card model={bareCard} t={t} pinned onClose={noop} onTogglePin={noop} />);
    expect(button('Keep open').getAttribute('aria-pressed')).toBe('true');
  });
});

describe('the chooser', () => {
  it('offers everyone the name fits', async () => {
    const onChoose = vi.fn();
    const people = [
      { id: 'b', name: 'Bill Clinton', roleText: 'Former President' },
      { id: 'h', name: 'Hillary Clinton', roleText: 'Former Secretary of State' },
    ];
    const page = await show(<Chooser people={people} t={t} focusable onChoose={onChoose} />);
    expect(document.activeElement?.textContent).toBe('Who is meant?');
    expect(page.querySelectorAll('li')).toHaveLength(2);
    await press(button('Hillary ClintonFormer Secretary of State'));
    expect(onChoose).toHaveBeenCalledWith('h');
  });
});

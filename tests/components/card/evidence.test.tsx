// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CardContent } from '../../../components/card/CardContent';
import type { CardModel } from '../../../utils/card/card-model';
import { english as t } from '../../../utils/english';
import { bareCard, fullCard } from '../models';
import { button, press, show, step } from '../render';

const FOOT = 'How do we know? 2 sources';

const showCard = (model: CardModel, onCopy?: (text: string) => Promise<boolean>) =>
  show(<CardContent modelOn={() => model} t={t} nameId="name" onCopy={onCopy} />);

describe('the foot', () => {
  it.each<[string, Partial<CardModel>, string]>([
    ['counts the sources', {}, FOOT],
    ['counts one', { sources: fullCard.sources.slice(0, 1) }, 'How do we know? 1 source'],
    ['says that there are none', { sources: [] }, 'How do we know? No sources recorded'],
  ])('%s', async (_, changed, name) => {
    await showCard({ ...fullCard, ...changed });
    expect(button(name).getAttribute('aria-expanded')).toBe('false');
  });

  it('opens and closes the panel it controls', async () => {
    const page = await showCard(fullCard);
    await press(button(FOOT));
    const panel = document.getElementById(button(FOOT).getAttribute('aria-controls') ?? '');
    expect(panel?.querySelectorAll('ol > li')).toHaveLength(2);
    await press(button(FOOT));
    expect(page.querySelector('.fc-sources')).toBeNull();
    expect(button(FOOT).hasAttribute('aria-controls')).toBe(false);
  });

  it('has nothing to open where nothing is said and nothing cited', async () => {
    const page = await showCard(bareCard);
    expect(page.querySelector('.fc-disclosure')).toBeNull();
  });
});

describe('the statements', () => {
  const seen = (page: HTMLElement) => ({
    days: page.querySelector('.fc-body')?.hasAttribute('hidden') === false,
    statements: page.querySelector('.fc-evidence') !== null,
    subtitle: page.querySelector('.fc-subtitle')?.textContent,
  });

  it('stand over the foot in place of the days, and give way to them again', async () => {
    const page = await showCard(fullCard);
    const before = seen(page);
    expect(before).toEqual({ days: true, statements: false, subtitle: fullCard.subtitle });
    await press(button(FOOT));
    expect(seen(page)).toEqual({ days: false, statements: true, subtitle: 'How do we know?' });
    const foot = page.querySelector('.fc-foot') as Element;
    const order = page.querySelector('.fc-evidence')?.compareDocumentPosition(foot);
    expect(order).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await press(button(FOOT));
    expect(seen(page)).toEqual(before);
  });

  it('are read from the name on, and the focus stays where they are closed', async () => {
    await showCard(fullCard);
    button(FOOT).focus();
    await press(button(FOOT));
    expect(document.activeElement?.className).toBe('fc-name');
    button(FOOT).focus();
    await press(button(FOOT));
    expect(document.activeElement).toBe(button(FOOT));
  });

  it('leave the days where there are none', async () => {
    const page = await showCard({ ...fullCard, evidence: [] });
    await press(button(FOOT));
    expect(seen(page)).toMatchObject({ days: true, statements: false });
    expect(page.querySelectorAll('.fc-source')).toHaveLength(2);
  });
});

describe('the panel', () => {
  const open = async (onCopy?: (text: string) => Promise<boolean>) => {
    const page = await showCard(fullCard, onCopy);
    await press(button(FOOT));
    return page;
  };

  it('says each statement, its dates, and every pack that brings it', async () => {
    const page = await open();
    const lines = [...page.querySelectorAll('.fc-statement p')].map((line) => line.textContent);
    expect(lines).toEqual([
      'President, 20 Jan 2017 to 20 Jan 2021\u20601',
      'One source',
      'Pack A, version 1.0.0',
      'Added by you',
    ]);
  });

  it('leads from a statement to its source', async () => {
    const page = await open();
    await press(page.querySelector('.fc-statement .fc-src') as HTMLElement);
    expect(document.activeElement?.getAttribute('href')).toBe('https://example.org/1');
  });

  it('has links that tell the site nothing and leave the article open', async () => {
    const page = await open();
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

  it('is reached from a number in a row, which takes the focus to its source', async () => {
    const page = await showCard(fullCard);
    await press(page.querySelector('[aria-label="Source 2: Wikidata"]') as HTMLElement);
    expect(document.activeElement?.getAttribute('href')).toBe('https://example.org/2');
    expect(page.querySelectorAll('[data-cited="true"]')).toHaveLength(1);
  });

  it('follows no number of another day: sources are numbered anew for each', async () => {
    const page = await showCard(fullCard);
    await press(page.querySelector('[aria-label="Source 2: Wikidata"]') as HTMLElement);
    expect(page.querySelectorAll('[data-cited="true"]')).toHaveLength(1);
    await press(button(FOOT));
    await press(button('Next change'));
    await press(button(FOOT));
    expect(page.querySelectorAll('.fc-source')).toHaveLength(2);
    expect(page.querySelectorAll('[data-cited="true"]')).toHaveLength(0);
  });

  it('copies nothing where there is no way to copy', async () => {
    await open();
    expect(() => button('Copy as citation')).toThrow();
  });
});

describe('copying a citation', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const said = () => document.querySelector('[role=status]')?.textContent;

  it.each<[string, () => Promise<boolean>, string]>([
    ['done', async () => true, 'Copied'],
    ['not done', async () => false, 'Could not copy'],
    ['failed', () => Promise.reject(new Error('no clipboard')), 'Could not copy'],
  ])('answers for a while: %s', async (_, answer, text) => {
    const onCopy = vi.fn(answer);
    await showCard(fullCard, onCopy);
    await press(button(FOOT));
    expect(said()).toBe('');
    await press(button('Copy as citation'));
    expect(onCopy).toHaveBeenCalledWith('President, 2017 to 2021. Page 1.');
    expect(said()).toBe(text);
    await step(() => vi.advanceTimersByTime(4000));
    expect(said()).toBe('');
  });
});

// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CARD_TIMINGS } from '../../../utils/card/hover-timings';
import type { CardView } from '../../../utils/page/card/card-view';
import { createMarks, type Marks } from '../../../utils/page/marks/marks';
import { createPageSession, type PageSession } from '../../../utils/page/session/page-session';
import { emptyRegistry, FakeHighlight, markOver, nodeWith, writeBody } from '../page-of';

const STARMER = 'Q1';
const TRUMP = 'Q2';

let marks: Marks;
let shown: string | null;
let said: string[];
let scrolledTo: string[];
let session: PageSession;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Highlight', FakeHighlight);
  writeBody('<p>Keir Starmer</p><p>Donald Trump</p><p>Sir Keir</p>');
  scrolledTo = [];
  Element.prototype.scrollIntoView = function scrolled(this: Element) {
    scrolledTo.push(this.textContent ?? '');
  };
  marks = createMarks(emptyRegistry());
  // Not in the order of the text: replies come as they come.
  marks.add(markOver('Sir Keir', { block: 10, personId: STARMER }));
  marks.add(markOver('Keir Starmer', { block: 1, personId: STARMER }));
  marks.add(markOver('Donald Trump', { block: 2, personId: TRUMP }));
  shown = null;
  said = [];
  const view: Pick<CardView, 'prepare' | 'show' | 'hide'> = {
    prepare: ({ id }) => said.push(`prepare ${id}`),
    show: ({ id }, held) => {
      shown = id;
      said.push(`show ${id}${held ? ', held' : ''}`);
    },
    hide: () => {
      shown = null;
      said.push('hide');
    },
  };
  session = createPageSession({ marks, view: view as CardView });
});
afterEach(() => {
  session.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const rewrite = (words: string) => {
  nodeWith(words).data = 'Somebody else';
};
const hover = (mark: string) => session.dispatch({ type: 'over-mark', mark, x: 0, y: 0 });
const rest = () => vi.advanceTimersByTime(CARD_TIMINGS.openAfterMs);

describe('a card opens', () => {
  it('on a mark the pointer rests on, prepared first', () => {
    hover('1:0');
    rest();
    expect(said).toEqual(['prepare 1:0', 'show 1:0']);
  });

  it('on a click at once', () => {
    hover('2:0');
    session.dispatch({ type: 'press', mark: '2:0' });
    session.dispatch({ type: 'click', mark: '2:0' });
    expect(said).toEqual(['prepare 2:0', 'show 2:0']);
  });

  it('not where the text has changed before the pointer came', () => {
    rewrite('Keir Starmer');
    hover('1:0');
    rest();
    expect(said).toEqual([]);
    expect(marks.get('1:0')).toBeUndefined();
  });

  it('not where it has changed while the pointer rested', () => {
    hover('1:0');
    rewrite('Keir Starmer');
    rest();
    expect(said).not.toContain('show 1:0');
    expect(session.state.phase).toBe('idle');
  });

  it('not by a click where it has changed, and the open one closes', () => {
    session.dispatch({ type: 'click', mark: '2:0' });
    rewrite('Keir Starmer');
    session.dispatch({ type: 'click', mark: '1:0' });
    expect(said).toEqual(['show 2:0', 'hide']);
  });

  const written: readonly [how: string, rewrittenMeanwhile: () => void, shown: string][] = [
    [
      'a rest',
      () => {
        hover('1:0');
        rewrite('Keir Starmer');
        rest();
      },
      'show 1:0',
    ],
    [
      'a click',
      () => {
        rewrite('Keir Starmer');
        session.dispatch({ type: 'click', mark: '1:0' });
      },
      'show 1:0',
    ],
    [
      'a touch',
      () => {
        rewrite('Keir Starmer');
        session.dispatch({ type: 'touch', mark: '1:0' });
      },
      'show 1:0, held',
    ],
  ];

  it.each(written)('by %s once the mark stands again, and once only', (_, open, wanted) => {
    const shows = () => said.filter((one) => one.startsWith('show'));
    open();
    session.renewed();
    expect(shows()).toEqual([]);
    writeBody('<p>12:04 Keir Starmer</p>');
    marks.add(markOver('Keir Starmer', { block: 1, personId: STARMER }));
    session.renewed();
    session.renewed();
    expect(shows()).toEqual([wanted]);
  });

  it.each<[what: string, act: () => void]>([
    ['moved on', () => session.dispatch({ type: 'away' })],
    ['scrolled', () => session.dispatch({ type: 'scroll' })],
    ['asked for somebody', () => void session.goTo('nobody')],
  ])('of no mark that stands again after the reader has %s', (_, act) => {
    hover('1:0');
    rewrite('Keir Starmer');
    rest();
    act();
    writeBody('<p>Keir Starmer</p>');
    marks.add(markOver('Keir Starmer', { block: 1, personId: STARMER }));
    session.renewed();
    expect(said).toEqual(['prepare 1:0', 'hide']);
  });

  it('not on a mark that is not there', () => {
    session.dispatch({ type: 'show', mark: 'no such' });
    expect(shown).toBeNull();
    expect(said).not.toContain('show no such, held');
    expect(session.state.phase).toBe('idle');
  });
});

describe('the walk', () => {
  it('goes on in the order of the text, held, and scrolls there', () => {
    expect([session.goToNext(), session.goToNext(), session.goToNext()]).toEqual([
      true,
      true,
      true,
    ]);
    expect(said).toEqual(['show 1:0, held', 'show 2:0, held', 'show 10:0, held']);
    expect(scrolledTo).toEqual(['Keir Starmer', 'Donald Trump', 'Sir Keir']);
  });

  it('goes on within a paragraph, from the first name to the last', () => {
    writeBody('<p>Keir Starmer met Donald Trump</p>');
    for (const id of ['1:0', '2:0', '10:0']) marks.remove(id);
    marks.add(markOver('Donald Trump', { block: 1, start: 17, personId: TRUMP }));
    marks.add(markOver('Keir Starmer', { block: 1, personId: STARMER }));
    const names = [1, 2].map(() => session.goToNext() && marks.get(shown ?? '')?.mention.personId);
    expect(names).toEqual([STARMER, TRUMP]);
  });

  it('closes the card after the last, and begins again with the first', () => {
    for (let step = 0; step < 3; step++) session.goToNext();
    expect(session.goToNext()).toBe(false);
    expect(shown).toBeNull();
    expect(session.goToNext()).toBe(true);
    expect(shown).toBe('1:0');
  });

  it('begins again at once where the card of the last is closed already', () => {
    for (let step = 0; step < 3; step++) session.goToNext();
    session.dispatch({ type: 'dismiss' });
    expect(session.goToNext()).toBe(true);
    expect(shown).toBe('1:0');
  });

  it('goes on from the card that was hovered', () => {
    hover('2:0');
    rest();
    session.goToNext();
    expect(shown).toBe('10:0');
  });

  it('steps over a name whose text has changed', () => {
    rewrite('Keir Starmer');
    session.goToNext();
    expect(shown).toBe('2:0');
    expect(scrolledTo).toEqual(['Donald Trump']);
  });

  it('shows nothing where there is nothing', () => {
    for (const id of ['1:0', '2:0', '10:0']) marks.remove(id);
    expect(session.goToNext()).toBe(false);
    expect(said).toEqual([]);
  });
});

describe('the way to a person', () => {
  it('is to the first mention, then to the next, round and round', () => {
    session.goTo(STARMER);
    expect(shown).toBe('1:0');
    session.goOn(STARMER);
    expect(shown).toBe('10:0');
    session.goOn(STARMER);
    expect(shown).toBe('1:0');
  });

  it('shows the one mention anew where there is no other', () => {
    session.goTo(TRUMP);
    expect(session.goOn(TRUMP)).toBe(true);
    expect(said).toEqual(['show 2:0, held', 'show 2:0, held']);
  });

  it('is over a mention whose text has changed to one that stands, or nowhere', () => {
    rewrite('Keir Starmer');
    expect(session.goTo(STARMER)).toBe(true);
    expect(shown).toBe('10:0');
    rewrite('Donald Trump');
    expect(session.goTo(TRUMP)).toBe(false);
    expect(session.goTo('nobody')).toBe(false);
  });
});

import { setTimeout as rest } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FromCard, ToCard } from '../../../utils/messaging/card-messages';
import type { CardHost } from '../../../utils/page/card/card-host';
import type { CardLook } from '../../../utils/page/card/card-order';
import { type CardView, createCardView } from '../../../utils/page/card/card-view';
import { FRAME_PATIENCE_MS, MOST_CARD_HEIGHT_PX } from '../../../utils/page/constants';
import type { Mark } from '../../../utils/page/marks/mark';
import { createMarks, type Marks } from '../../../utils/page/marks/marks';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings';
import { emptyRegistry, FakeHighlight, markOver, writeBody } from '../page-of';
import { framedHost } from './framed-host';

// @vitest-environment jsdom

let port: MessagePort;
let token: string;
let heard: ToCard[];
/** What happened to the host, to the marks and to the reader's session, in order. */
let said: string[];
let others: string[];
let lose: (() => void) | undefined;
let marks: Marks;
let handshakes: number;
let entries: number;
let host: CardHost;
let view: CardView;
let look: CardLook;
let pinned: string[];

const box = () => ({ x: 0, y: 0, left: 0, top: 0, right: 9, bottom: 9, width: 9, height: 9 });

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('visualViewport', { width: 1_000, height: 800, scale: 1 });
  Object.assign(Range.prototype, { getBoundingClientRect: box, getClientRects: () => [box()] });
  writeBody('<button>here</button><button>there</button><p>Keir Starmer</p><p>Donald Trump</p>');
  heard = [];
  said = [];
  others = ['Q1', 'Q2'];
  handshakes = 0;
  entries = 0;
  look = DEFAULT_SETTINGS;
  pinned = [];
  host = framedHost({
    handed: (message, given) => {
      handshakes += 1;
      token = message.token;
      port = given;
      port.onmessage = ({ data }) => heard.push(data.message);
    },
    entered: (lost) => {
      entries += 1;
      lose = lost;
    },
    said: (what) => said.push(what),
  });
  marks = createMarks(emptyRegistry());
  const activate = marks.activate;
  marks.activate = (mark) => {
    said.push(`active ${mark?.id ?? 'none'}`);
    activate(mark);
  };
  view = createCardView({
    host,
    origin: 'chrome-extension://ours',
    marks,
    article: {
      host: 'news.example',
      published: '2024-09-26',
      dayKnown: { from: 'meta', isCertain: true },
    },
    others: () => others,
    pointer: () => null,
    look: () => look,
    pinned: () => pinned,
    reports: {
      pointer: (where) => said.push(`pointer ${where}`),
      close: () => said.push('close'),
      nextMention: (id, way) => said.push(`${way === 1 ? 'next' : 'previous'} ${id}`),
      pin: ({ personId, day, published }, { held }) =>
        said.push(`pin ${personId} of ${day ?? published}${held ? ', held' : ''}`),
      unpin: (id) => said.push(`unpin ${id}`),
    },
  });
  host.frame.dispatchEvent(new Event('load'));
  await say({ type: 'ready' });
});
afterEach(() => {
  view.destroy();
  port.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const settled = () => rest(20);
const say = async (message: FromCard) => {
  port.postMessage({ token, message });
  await settled();
};
const drawn = (number: number, height = 200) => say({ type: 'drawn', number, height });
const focusOn = (at: number) => {
  const button = document.querySelectorAll('button')[at] as HTMLElement;
  button.focus();
  return button;
};
const starmer = () => markOver('Keir Starmer', { block: 1, candidates: ['Q1'] });
const trump = () => markOver('Donald Trump', { block: 2, candidates: ['Q2'] });
const orders = async () => {
  await settled();
  return heard.map((message) => (message.type === 'show' ? message.order.people.join() : 'hide'));
};

describe('a card', () => {
  it('is not seen before the frame has drawn that very card', async () => {
    view.show(starmer(), false);
    view.show(trump(), false);
    await drawn(1);
    expect(said).toEqual(['active 1:0', 'active 2:0']);
    await drawn(2);
    expect(said.at(-1)).toBe('show light');
    await drawn(2);
    expect(said.filter((one) => one.startsWith('show'))).toHaveLength(1);
  });

  it('is seen at once where it was drawn while the pointer rested', async () => {
    view.prepare(starmer());
    expect(entries).toBe(1);
    await drawn(1);
    expect(said).toEqual([]);
    view.show(starmer(), false);
    expect(said).toEqual(['active 1:0', 'show light']);
    expect(await orders()).toEqual(['Q1']);
  });

  it.each<[what: string, change: () => void, held: boolean]>([
    ['the article names others by now', () => others.pop(), false],
    ['a command wants the focus in it', () => {}, true],
  ])('is ordered anew where %s', async (_what, change, held) => {
    view.prepare(starmer());
    await drawn(1);
    change();
    view.show(starmer(), held);
    expect(said).toEqual(['active 1:0']);
    expect(await orders()).toEqual(['Q1', 'Q1']);
  });

  it('is as high as what is drawn, where there is room, and sized anew when it is drawn anew', async () => {
    const resize = vi.spyOn(host, 'resize');
    view.show(starmer(), false);
    view.follow();
    expect(resize).not.toHaveBeenCalled();
    await drawn(1);
    await drawn(1, 250);
    await drawn(1, 5_000);
    view.follow();
    const heights = [200, 250, MOST_CARD_HEIGHT_PX, MOST_CARD_HEIGHT_PX];
    expect(resize.mock.calls).toEqual(heights.map((height) => [height]));
    view.hide();
    view.follow();
    await settled();
    expect(resize).toHaveBeenCalledTimes(4);
  });

  it('that is open is not drawn over by one that is only prepared', async () => {
    view.show(starmer(), false);
    view.prepare(trump());
    expect(await orders()).toEqual(['Q1']);
  });

  it('goes when the frame, the reader or the page takes it, and only while there is one', async () => {
    await say({ type: 'close' });
    await say({ type: 'over' });
    expect(said).toEqual([]);
    view.show(starmer(), false);
    await say({ type: 'failed', number: 7 });
    expect(said).toEqual(['active 1:0']);
    await say({ type: 'failed', number: 1 });
    await say({ type: 'close' });
    lose?.();
    expect(said.slice(1)).toEqual(['close', 'close', 'close']);
  });

  it('leaves no mark active and nothing in the frame when it goes, once', async () => {
    view.hide();
    view.show(starmer(), false);
    view.hide();
    view.hide();
    expect(said).toEqual(['active 1:0', 'active none', 'hide']);
    expect(await orders()).toEqual(['Q1', 'hide']);
    await drawn(1);
    expect(said).toHaveLength(3);
  });
});

describe('a card whose name is marked anew', () => {
  it('has the new mark as the one that is open, and that one alone', async () => {
    const put = (mark: Mark) => {
      marks.add(mark);
      view.renewed();
      return mark;
    };
    const first = put(starmer());
    expect(said).toEqual([]);
    view.show(first, false);
    view.renewed();
    expect(said).toEqual(['active 1:0']);
    put(starmer());
    put(trump());
    expect(said).toEqual(['active 1:0', 'active 1:0']);
    // Somebody else at its place is not whom the card shows.
    put({ ...trump(), id: '1:0' });
    expect(said).toHaveLength(2);
  });

  it('follows the new one', async () => {
    view.show(starmer(), false);
    await drawn(1);
    const again = starmer();
    const measured = vi.spyOn(again.range, 'getClientRects');
    marks.add(again);
    view.renewed();
    view.follow();
    expect(measured).toHaveBeenCalled();
  });
});

describe('the reader of a card', () => {
  it('is told of by the pointer and the next mention', async () => {
    view.show(starmer(), false);
    await say({ type: 'pressed' });
    expect(view.isPressed()).toBe(true);
    await say({ type: 'out' });
    expect(view.isPressed()).toBe(false);
    await say({ type: 'over' });
    await say({ type: 'next', personId: 'Q1' });
    const told = ['pointer pressed', 'pointer out', 'pointer over', 'next Q1'];
    expect(said.slice(1)).toEqual(told);
  });

  it('holds nothing pressed in the next card, nor in none', async () => {
    view.show(starmer(), false);
    await say({ type: 'pressed' });
    view.show(trump(), false);
    expect(view.isPressed()).toBe(false);
    await say({ type: 'pressed' });
    view.hide();
    expect(view.isPressed()).toBe(false);
  });

  it.each([
    [true, 'in the card'],
    [false, 'where it was'],
  ])('who asked by a command (%s) has the focus %s, and has it back', async (held) => {
    const button = focusOn(0);
    view.show(starmer(), held);
    await drawn(1);
    expect(document.activeElement).toBe(held ? host.element : button);
    view.hide();
    expect(document.activeElement).toBe(button);
  });
});

describe('the focus', () => {
  it('stays where the reader has put it since the card was opened', async () => {
    focusOn(0);
    view.show(starmer(), true);
    await drawn(1);
    const there = focusOn(1);
    await drawn(1);
    expect(document.activeElement).toBe(there);
    view.hide();
    expect(document.activeElement).toBe(there);
  });

  it('leaves the card where it was in nothing before, or in what cannot have it back', async () => {
    view.show(starmer(), true);
    await drawn(1);
    view.hide();
    expect(document.activeElement).toBe(document.body);
    const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    drawing.setAttribute('tabindex', '0');
    document.body.append(drawing);
    drawing.focus();
    expect(document.activeElement).toBe(drawing);
    view.show(starmer(), true);
    await drawn(2);
    view.hide();
    expect(document.activeElement).toBe(document.body);
  });
});

describe('a view that is over', () => {
  it('has no host, shows nothing and hands the frame nothing', async () => {
    view.show(starmer(), false);
    view.destroy();
    expect(said.at(-1)).toBe('destroy');
    host.frame.dispatchEvent(new Event('load'));
    expect(handshakes).toBe(1);
    await drawn(1);
    expect(said.at(-1)).toBe('destroy');
  });
});

describe('a page that keeps the frame from running', () => {
  it('is known for it until the frame answers', async () => {
    host.frame.dispatchEvent(new Event('load'));
    view.show(starmer(), false);
    expect(view.isRefused()).toBe(false);
    vi.advanceTimersByTime(FRAME_PATIENCE_MS);
    expect([view.isRefused(), said.at(-1)]).toEqual([true, 'close']);
    await say({ type: 'ready' });
    await say({ type: 'over' });
    expect(view.isRefused()).toBe(false);
  });
});

describe('a card that is pinned', () => {
  const asked = () => said.filter((what) => /pin/.test(what));

  it('is told of with the article it stands on, and the day picked', async () => {
    view.show(starmer(), true);
    await drawn(1);
    await say({ type: 'pin', personId: 'Q1', day: null });
    await say({ type: 'pin', personId: 'Q1', day: '2017-01-20' });
    await say({ type: 'unpin', personId: 'Q1' });
    expect(asked()).toEqual([
      'pin Q1 of 2024-09-26, held',
      'pin Q1 of 2017-01-20, held',
      'unpin Q1',
    ]);
  });

  it('is none that nobody sees', async () => {
    await say({ type: 'pin', personId: 'Q1', day: null });
    view.show(starmer(), false);
    await say({ type: 'pin', personId: 'Q1', day: null });
    expect(asked()).toEqual([]);
  });

  it('is told to the next card, so that it is drawn anew', async () => {
    view.prepare(starmer());
    pinned = ['Q1'];
    view.show(starmer(), false);
    await settled();
    expect(heard.map((message) => message.type === 'show' && message.order.pins)).toEqual([
      [],
      ['Q1'],
    ]);
  });
});

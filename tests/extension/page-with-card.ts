import { setTimeout as rest } from 'node:timers/promises';
import { expect, vi } from 'vitest';
import type { CardOrder, FromCard, ToCard } from '../../utils/messaging/card-messages';
import { startCards } from '../../utils/page/card/start-cards';
import type { RunningPage } from '../../utils/page/running-page';
import { startPage } from '../../utils/page/start-page';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/settings/settings';
import { articleInside } from '../support/article-inside';
import { fakeHighlights, markedNames } from '../support/fake-highlights';
import { recogniseNumbered } from '../support/fake-recognition';
import { PATIENCE } from '../support/patience';
import { readDayNow } from '../support/read-day-now';
import { dispatchTrusted } from '../support/trusted-event';

/** Two people, one of them twice; each name in a paragraph's one text. */
export const ARTICLE = {
  day: '2024-09-26',
  headline: 'Talks end without a deal',
  opening: 'Person1 met Person2. Then Person1 left.',
};

/** Where every name stands, in the window. */
export const LINE = { x: 100, y: 100, left: 100, top: 100, right: 180, bottom: 120 };

let shadow: ShadowRoot | undefined;
let line: DOMRect;

/** What jsdom does not know or lay out: popovers, modal dialogs, carets and boxes. Taught once. */
export function teachPage(): void {
  const { attachShadow, matches } = Element.prototype;
  const { querySelectorAll } = Document.prototype;
  Object.defineProperty(Document.prototype, 'fullscreenElement', { value: null });
  Document.prototype.elementFromPoint = () => null;
  Document.prototype.caretPositionFromPoint = () =>
    ({ offsetNode: openingText() }) as unknown as CaretPosition;
  Document.prototype.querySelectorAll = function (this: Document, selector: string) {
    return querySelectorAll.call(this, selector.replace('dialog:modal', 'dialog[open]'));
  } as typeof querySelectorAll;
  Element.prototype.matches = function (this: Element, selector: string) {
    return matches.call(this, selector.replace(':popover-open', '[data-open]'));
  } as typeof matches;
  Element.prototype.scrollIntoView = () => {};
  Element.prototype.getBoundingClientRect = function (this: HTMLElement) {
    const [left, top] = [this.style.left, this.style.top].map((at) => Number.parseFloat(at) || 0);
    return { left, top, width: 360, height: 200 } as DOMRect;
  };
  Element.prototype.attachShadow = function (this: Element, init) {
    shadow = attachShadow.call(this, init);
    return shadow;
  };
  HTMLElement.prototype.showPopover = function (this: HTMLElement) {
    this.setAttribute('data-open', '');
  };
  HTMLElement.prototype.hidePopover = function (this: HTMLElement) {
    this.removeAttribute('data-open');
  };
  Range.prototype.getBoundingClientRect = () => line;
  Range.prototype.getClientRects = () => [line] as unknown as DOMRectList;
}

function openingText(): Node | null {
  const paragraph = [...document.querySelectorAll('p')].find((p) => /Person/.test(p.innerHTML));
  return paragraph?.firstChild ?? null;
}

/** A page that runs, with the frame of its card in the test's hand. */
export interface PageWithCard {
  readonly page: RunningPage;
  readonly end: AbortController;
  readonly failed: ReturnType<typeof vi.fn>;
  /** The reader changes settings. */
  choose(patch: Partial<Settings>): void;
  /** How many people the page told of, each time. */
  readonly counts: readonly number[];
  /** The orders the frame was given, and 'hide'. */
  orders(): Promise<readonly (CardOrder | 'hide')[]>;
  /** The token the frame was handed last. */
  token(): string;
  /** The frame loads and shakes hands. */
  load(): Promise<void>;
  say(message: FromCard): Promise<void>;
  isSeen(): boolean;
  /** The box of the card, as it is placed. */
  readonly layer: HTMLElement;
}

/** Starts the page and waits until its names are marked. */
export async function pageWithCard(
  mayShow: (id: string) => boolean = () => true,
  chosen: Partial<Settings> = {},
): Promise<PageWithCard> {
  let settings: Settings = { ...DEFAULT_SETTINGS, ...chosen };
  const counts: number[] = [];
  const choose = (patch: Partial<Settings>): void => {
    settings = { ...settings, ...patch };
    page?.followSettings();
  };
  moveNames(0);
  shadow = undefined;
  vi.stubGlobal('visualViewport', { width: 1_000, height: 800, scale: 1 });
  history.replaceState(null, '', '/old');
  document.documentElement.innerHTML = articleInside(ARTICLE);
  fakeHighlights();
  const end = new AbortController();
  const failed = vi.fn();
  const page = await startPage({
    document,
    background: { recognise: async (input) => recogniseNumbered(input), readDay: readDayNow },
    card: {
      address: 'chrome-extension://id/card.html',
      origin: 'chrome-extension://id',
      title: 'Fact Context',
    },
    loadCards: async () => startCards,
    dayByReader: async () => null,
    mayShow,
    settings: () => settings,
    counted: (people) => void counts.push(people),
    signal: end.signal,
    failed,
  });
  if (!page) throw new Error('not started');
  await expect.poll(() => markedNames()?.length, PATIENCE).toBeGreaterThan(0);
  // Beside the names: the cards come when the hand stirs.
  hand('pointermove', { clientX: 1, clientY: 1 });
  const root = await vi.waitUntil(() => shadow, PATIENCE);
  return { page, end, failed, choose, counts, ...frameOf(root) };
}

function frameOf({ firstElementChild, lastElementChild }: ShadowRoot) {
  const layer = (firstElementChild && lastElementChild) as HTMLElement;
  const frame = layer.querySelector('iframe') as HTMLIFrameElement;
  const heard: ToCard[] = [];
  let port: MessagePort | undefined;
  let token = '';
  const postMessage = (message: { token: string }, _: string, [given]: [MessagePort]) => {
    token = message.token;
    port = given;
    given.onmessage = ({ data }) => heard.push(data.message);
  };
  Object.defineProperty(frame, 'contentWindow', { value: { postMessage } });
  const say = async (message: FromCard) => {
    port?.postMessage({ token, message });
    await rest(20);
  };
  return {
    layer,
    say,
    token: () => token,
    isSeen: () => layer.isConnected && layer.hasAttribute('data-open'),
    load: async () => {
      frame.dispatchEvent(new Event('load'));
      await say({ type: 'ready' });
    },
    orders: async () => {
      await rest(20);
      return heard.map((message) => (message.type === 'show' ? message.order : 'hide'));
    },
  };
}

/** Moves all names down by so many pixels, as scrolling does. */
export function moveNames(by: number): void {
  const { top, bottom, y } = LINE;
  line = {
    ...LINE,
    width: 80,
    height: 20,
    y: y + by,
    top: top + by,
    bottom: bottom + by,
  } as DOMRect;
}

/** Something the reader's hand does in the window. */
export function hand(type: string, how: MouseEventInit = {}, target: EventTarget = words()): Event {
  const common = { bubbles: true, composed: true, cancelable: true, clientX: 110, clientY: 110 };
  const screenX = Math.random() * 1_000;
  const event = new MouseEvent(type, { ...common, screenX, ...how });
  dispatchTrusted(Object.assign(event, { pointerType: 'mouse' }), target);
  return event;
}

/** Presses a key. */
export function key(name: string): Event {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
  dispatchTrusted(event, document.body);
  return event;
}

/** Clicks the first name. */
export function clickName(): void {
  hand('pointerdown');
  hand('click');
}

function words(): Element {
  return openingText()?.parentElement as Element;
}

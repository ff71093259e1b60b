import { setTimeout as rest } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FromCard, ToCard } from '../../../utils/messaging/card-messages';
import { type CardChannel, createCardChannel } from '../../../utils/page/card/card-channel';
import { FRAME_PATIENCE_MS } from '../../../utils/page/constants';

const ORIGIN = 'chrome-extension://ours';
const HIDE: ToCard = { type: 'hide' };
const order = (number: number) => ({ type: 'show', order: { number } }) as ToCard;

/** What the page's window of the frame was handed. */
interface Handed {
  readonly token: string;
  readonly origin: string;
  readonly port: MessagePort;
  readonly heard: unknown[];
}

let handed: Handed[];
let listeners: Set<() => void>;
let frame: { contentWindow: Window };
let received: FromCard[];
let refusals: number;
let channel: CardChannel;

const newWindow = () =>
  ({
    postMessage({ token }: { token: string }, origin: string, [port]: [MessagePort]) {
      const heard: unknown[] = [];
      port.onmessage = ({ data }) => heard.push(data.message);
      handed.push({ token, origin, port, heard });
    },
  }) as unknown as Window;
const load = () => {
  for (const listener of [...listeners]) listener();
};
/** A port's messages come in a task of their own. */
const settled = () => rest(20);
const say = async (message: FromCard, { port, token } = handed.at(-1) as Handed) => {
  port.postMessage({ token, message });
  await settled();
};
const heard = () => handed.map((one) => one.heard);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  handed = [];
  listeners = new Set();
  received = [];
  refusals = 0;
  frame = Object.assign(
    {
      addEventListener: (_: string, listener: () => void) => listeners.add(listener),
      removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
    },
    { contentWindow: newWindow() },
  );
  channel = createCardChannel({
    frame: frame as unknown as HTMLIFrameElement,
    origin: ORIGIN,
    receive: (message) => received.push(message),
    refused: () => {
      refusals += 1;
    },
  });
});
afterEach(() => {
  channel.close();
  for (const { port } of handed) port.close();
  vi.useRealTimers();
});

describe('the frame of a card', () => {
  it('is confirmed by the token it was last handed, once, and by no other', () => {
    expect(channel.confirm('')).toBe(false);
    load();
    const [first] = handed as [Handed];
    load();
    const [, last] = handed as [Handed, Handed];
    expect(channel.confirm(first.token)).toBe(false);
    expect(channel.confirm('f'.repeat(32))).toBe(false);
    expect(channel.confirm(last.token)).toBe(true);
    expect(channel.confirm(last.token)).toBe(false);
  });

  it('is handed its port as a document of the extension alone', () => {
    load();
    expect(handed.map(({ origin }) => origin)).toEqual([ORIGIN]);
  });

  it('is not heard through a port it had before it loaded anew', async () => {
    load();
    load();
    await say({ type: 'close' }, handed[0]);
    expect(received).toEqual([]);
    await say({ type: 'close' });
    expect(received).toEqual([{ type: 'close' }]);
  });

  it('is told the last of what waited for it, and then each message at once', async () => {
    channel.send(order(1));
    channel.send(order(2));
    load();
    await settled();
    expect(heard()).toEqual([[]]);
    await say({ type: 'ready' });
    expect(heard()).toEqual([[order(2)]]);
    channel.send(HIDE);
    await settled();
    expect(heard()).toEqual([[order(2), HIDE]]);
    await say({ type: 'ready' });
    expect(heard()).toEqual([[order(2), HIDE]]);
    expect(received).toEqual([]);
  });

  it('waits again once it was put elsewhere, where it has another window', async () => {
    load();
    await say({ type: 'ready' });
    frame.contentWindow = newWindow();
    channel.send(order(1));
    await settled();
    expect(heard()).toEqual([[]]);
    load();
    await say({ type: 'ready' });
    expect(heard()).toEqual([[], [order(1)]]);
  });

  it('waits for its window where it has none yet', async () => {
    const window = frame.contentWindow;
    Object.assign(frame, { contentWindow: null });
    load();
    channel.send(order(1));
    frame.contentWindow = window;
    load();
    await say({ type: 'ready' });
    expect(heard()).toEqual([[order(1)]]);
  });

  it('is reached also after the page has thrown its listeners away', async () => {
    listeners.clear();
    channel.send(order(1));
    load();
    await say({ type: 'ready' });
    expect(heard()).toEqual([[order(1)]]);
  });
});

describe('a frame that the page keeps from running', () => {
  it.each<[what: string, act: () => unknown, refused: number]>([
    ['is given up when a card was wanted', () => channel.send(order(1)), 1],
    ['is given up once for several', () => [channel.send(order(1)), channel.send(order(2))], 1],
    ['is not missed where none was', load, 0],
    ['is not missed for a card that is to go', () => channel.send(HIDE), 0],
    ['is not missed once the card goes', () => [channel.send(order(1)), channel.send(HIDE)], 0],
    ['is not missed after the end', () => [channel.send(order(1)), channel.close()], 0],
  ])('%s', (_what, act, refused) => {
    act();
    vi.advanceTimersByTime(FRAME_PATIENCE_MS - 1);
    expect(refusals).toBe(0);
    vi.advanceTimersByTime(1);
    expect(refusals).toBe(refused);
  });

  it('is none where it answers', async () => {
    channel.send(order(1));
    load();
    await say({ type: 'ready' });
    vi.advanceTimersByTime(FRAME_PATIENCE_MS);
    expect(refusals).toBe(0);
  });
});

describe('a channel that is closed', () => {
  it('hands out no port, confirms no token, and hears nothing', async () => {
    load();
    channel.close();
    load();
    expect(handed).toHaveLength(1);
    expect(channel.confirm(handed[0]?.token ?? '')).toBe(false);
    await say({ type: 'close' });
    expect(received).toEqual([]);
  });
});

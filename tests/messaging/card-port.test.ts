import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  boundedIds,
  type FromCard,
  parseFromCard,
  parseToCard,
} from '../../utils/messaging/card-messages';
import { acceptPort, newToken, openChannel } from '../../utils/messaging/card-port';

const TOKEN = 'a'.repeat(32);
const ORDER = {
  number: 1,
  people: ['Q1'],
  others: [],
  named: {
    name: 'Keir Starmer',
    kind: 'name',
    confidence: 0.93,
    reason: { rule: 'full-name', paragraph: 1 },
  },
  host: 'news.example',
  published: '2024-09-26',
  dayKnown: { from: 'meta', isCertain: true },
  theme: 'light',
  language: 'browser',
  dates: 'iso',
  held: false,
  repeat: false,
  mentions: { places: [0, 0.5], here: 1 },
  room: 400,
  shape: 'beside',
  pins: [],
};
const ports: MessagePort[] = [];

function pair() {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  return [port1, port2] as const;
}
/** Messages of a port come in a task of their own. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

describe('a port to the card', () => {
  it('takes what has its token and parses, and nothing else', async () => {
    const [ours, theirs] = pair();
    const heard: FromCard[] = [];
    openChannel(ours, TOKEN, parseFromCard, (message: FromCard) => heard.push(message));
    theirs.postMessage({ token: TOKEN, message: { type: 'over' } });
    theirs.postMessage({ token: 'b'.repeat(32), message: { type: 'close' } });
    theirs.postMessage({ message: { type: 'close' } });
    theirs.postMessage({ token: TOKEN, message: { type: 'drawn', number: 1, height: -4 } });
    theirs.postMessage({ token: TOKEN, message: { type: 'eval', code: '1' } });
    theirs.postMessage(null);
    theirs.postMessage({ token: TOKEN, message: { type: 'drawn', number: 1, height: 40 } });
    await settled();
    expect(heard).toEqual([{ type: 'over' }, { type: 'drawn', number: 1, height: 40 }]);
  });

  it('sends its token along, and neither sends nor hears once it is closed', async () => {
    const [ours, theirs] = pair();
    const heard: unknown[] = [];
    const sent: unknown[] = [];
    const channel = openChannel(ours, TOKEN, parseFromCard, (message) => heard.push(message));
    theirs.onmessage = ({ data }) => sent.push(data);
    channel.send({ type: 'hide' });
    await settled();
    expect(sent).toEqual([{ token: TOKEN, message: { type: 'hide' } }]);
    const hear = ours.onmessage;
    channel.close();
    expect([hear, ours.onmessage]).toEqual([expect.any(Function), null]);
    theirs.postMessage({ token: TOKEN, message: { type: 'over' } });
    channel.send({ type: 'hide' });
    await settled();
    expect(heard).toEqual([]);
    expect(sent).toHaveLength(1);
  });

  it('takes as many people as a message may name', () => {
    const all = Array.from({ length: 2_001 }, (_, n) => `Q${n}`);
    expect(boundedIds(new Set(all))).toEqual(all.slice(0, 2_000));
  });

  it('has another token each time, of 128 bits', () => {
    const tokens = Array.from({ length: 50 }, newToken);
    expect(new Set(tokens).size).toBe(50);
    for (const token of tokens) expect(token).toMatch(/^[0-9a-f]{32}$/);
  });

  it('shows an order that is whole', () => {
    expect(parseToCard({ type: 'show', order: ORDER })).toMatchObject({ ok: true });
  });

  it.each([
    [{ type: 'show', order: { number: 1 } }],
    [{ type: 'show', order: { ...ORDER, others: Array.from({ length: 2_001 }, String) } }],
    [{ type: 'show', order: { ...ORDER, people: [7] } }],
    [{ type: 'show', order: { ...ORDER, published: '2024-02-31' } }],
    [{ type: 'show', order: { ...ORDER, theme: 'url(x)' } }],
    [{ type: 'show', order: { ...ORDER, dates: 'x'.repeat(9) } }],
    [{ type: 'show', order: { ...ORDER, language: 'xx' } }],
    [{ type: 'render', html: '<b>' }],
  ])('shows nothing of an order that is none: %j', (message) => {
    expect(parseToCard(message)).toMatchObject({ ok: false });
  });
});

describe('messages about what is pinned', () => {
  const { number, theme, language, dates, room } = ORDER;
  const { others, host, published, dayKnown } = ORDER;
  const SUBJECT = { personId: 'Q1', day: null, others, host, published, dayKnown, mentions: null };
  const orderOf = (subjects: unknown) => ({
    type: 'compare',
    order: { number, theme, language, dates, room, shape: 'beside', subjects },
  });

  it.each([1, 2, 3])('order %i people', (count) => {
    expect(parseToCard(orderOf(Array(count).fill(SUBJECT)))).toMatchObject({ ok: true });
  });

  it.each([
    ['nobody', []],
    ['four', Array(4).fill(SUBJECT)],
    ['a day that is none', [{ ...SUBJECT, day: 'soon' }]],
    ['no id', [{ ...SUBJECT, personId: 7 }]],
  ])('do not order %s', (_, subjects) => {
    expect(parseToCard(orderOf(subjects))).toMatchObject({ ok: false });
  });

  it('tell that somebody can be seen, and how they were pinned', () => {
    expect(parseToCard({ type: 'pinned', held: true })).toMatchObject({ ok: true });
    expect(parseToCard({ type: 'pinned' })).toMatchObject({ ok: false });
  });

  it.each([
    [{ type: 'pin', personId: 'Q1', day: null }],
    [{ type: 'pin', personId: 'Q1', day: '2017-01-20' }],
    [{ type: 'unpin', personId: 'Q1' }],
    [{ type: 'unpin', personId: null }],
    [{ type: 'move-by', dx: -3.5, dy: 12 }],
  ])('tell what the reader does: %j', (message) => {
    expect(parseFromCard(message)).toEqual({ ok: true, value: message });
  });

  it.each([
    [{ type: 'pin', personId: 'Q1' }],
    [{ type: 'pin', personId: 'x'.repeat(5_000), day: null }],
    [{ type: 'pin', personId: 'Q1', day: 'yesterday' }],
    [{ type: 'unpin' }],
    [{ type: 'move-by', dx: Number.NaN, dy: 0 }],
    [{ type: 'move-by', dx: 1e9, dy: 0 }],
    [{ type: 'move-by', dx: '1', dy: 0 }],
  ])('tell nothing else: %j', (message) => {
    expect(parseFromCard(message)).toMatchObject({ ok: false });
  });
});

describe('a frame that is handed a port', () => {
  function frame(confirm: (token: string) => Promise<{ confirmed: boolean }>) {
    const target = new EventTarget();
    const parent = {};
    const window = Object.assign(target, { parent }) as unknown as Window;
    const accept = vi.fn();
    const closed: unknown[] = [];
    acceptPort({ window, confirm, accept });
    const post = (data: unknown, source: unknown = parent, withPort = true) => {
      const [, port] = pair();
      const close = port.close.bind(port);
      port.close = () => {
        closed.push((data as { token?: unknown } | null)?.token);
        close();
      };
      const event = new Event('message');
      target.dispatchEvent(Object.assign(event, { data, source, ports: withPort ? [port] : [] }));
      return settled();
    };
    return { post, accept, closed, window };
  }
  const handshake = (token = TOKEN) => ({ factContext: 'card', token });

  it('takes it up once, where the content script confirms the token', async () => {
    const confirm = vi.fn(async (token: string) => ({ confirmed: token === TOKEN }));
    const { post, accept } = frame(confirm);
    await post(handshake('b'.repeat(32)));
    expect(accept).not.toHaveBeenCalled();
    await post(handshake());
    await post(handshake());
    expect(accept).toHaveBeenCalledTimes(1);
    expect(accept.mock.calls[0]?.[1]).toBe(TOKEN);
  });

  it('takes one of two that are confirmed at once, and lets the other go', async () => {
    const { post, accept, closed } = frame(async () => ({ confirmed: true }));
    await Promise.all([post(handshake()), post(handshake('b'.repeat(32)))]);
    expect(accept.mock.calls.map(([, token]) => token)).toEqual([TOKEN]);
    expect(closed).toEqual(['b'.repeat(32)]);
  });

  it('lets the port of an unknown token go', async () => {
    const { post, closed } = frame(async () => ({ confirmed: false }));
    await post(handshake());
    expect(closed).toEqual([TOKEN]);
  });

  it('asks nobody once it has its port', async () => {
    const confirm = vi.fn(async () => ({ confirmed: true }));
    const { post } = frame(confirm);
    await post(handshake());
    await post(handshake('b'.repeat(32)));
    expect(confirm).toHaveBeenCalledTimes(1);
  });

  it('asks nobody where it is no frame', async () => {
    const confirm = vi.fn(async () => ({ confirmed: true }));
    const { post, window } = frame(confirm);
    Object.assign(window, { parent: window });
    await post(handshake(), window);
    expect(confirm).not.toHaveBeenCalled();
  });

  it('asks nobody about what is no handshake, or not from the page around', async () => {
    const confirm = vi.fn(async () => ({ confirmed: true }));
    const { post, accept, window } = frame(confirm);
    await post({ factContext: 'card', token: 'short' });
    await post({ token: TOKEN });
    await post(null);
    await post(handshake(), {});
    await post(handshake(), window);
    await post(handshake(), undefined, false);
    expect(confirm).not.toHaveBeenCalled();
    expect(accept).not.toHaveBeenCalled();
  });

  it('goes deaf for who tries on', async () => {
    const confirm = vi.fn(async () => ({ confirmed: false }));
    const { post } = frame(confirm);
    for (let attempt = 0; attempt < 9; attempt += 1) await post(handshake());
    expect(confirm).toHaveBeenCalledTimes(5);
  });

  it('stays empty where nobody answers', async () => {
    const { post, accept } = frame(() => Promise.reject(new Error('no background')));
    await post(handshake());
    expect(accept).not.toHaveBeenCalled();
  });
});

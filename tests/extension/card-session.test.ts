// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createCardSession } from '../../entrypoints/card/card-session';
import { createPeopleAtHand } from '../../entrypoints/card/people-at-hand';
import { english } from '../../utils/english';
import type { CardOrder, FromCard } from '../../utils/messaging/card-messages';
import type { Person } from '../../utils/people/person';
import { postsOf } from '../../utils/people/posts/posts-of';
import { button, press } from '../components/render';
import { makeFact, makePerson } from '../storage/people';

const POST = { id: 'pm', label: 'Prime Minister', single: true };
const STARMER = makePerson({
  id: 'Q1',
  name: 'Keir Starmer',
  facts: [
    makeFact({ label: 'Prime Minister', post: POST, from: '2024-07-05' }),
    makeFact({ kind: 'relation', role: 'spouse', label: 'spouse', person: { id: 'Q2' } }),
  ],
});
const VICTORIA = makePerson({ id: 'Q2', name: 'Victoria Starmer' });
const SUNAK = makePerson({ id: 'Q3', name: 'Rishi Sunak' });

/** Calls of the frame that the test answers. */
interface Asked {
  readonly ids: readonly string[];
  readonly answer: (people?: readonly Person[]) => Promise<void>;
  readonly fail: () => Promise<void>;
}

let root: HTMLElement;
let asked: Asked[];
let sent: FromCard[];
let looked: (() => void)[];
let session: ReturnType<typeof createCardSession>;
const background = { getPerson: vi.fn(), getPost: vi.fn() };
const settled = () => new Promise<void>((resolve) => setTimeout(resolve));
const names = () => [...document.querySelectorAll('h2')].map((name) => name.textContent);
const order = (number: number, how: Partial<CardOrder> = {}): void =>
  session.receive({
    type: 'show',
    order: {
      ...{ number, people: ['Q1'], others: ['Q1', 'Q2'], published: '2024-09-26', held: false },
      ...{ dayKnown: { from: 'meta', isCertain: true }, theme: 'dark', room: 321, ...how },
    },
  });

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser, { i18n: { getMessage: english, getUILanguage: () => 'en' } });
  looked = [];
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
      constructor(look: () => void) {
        looked.push(look);
      }
    },
  );
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({ height: 200 } as DOMRect);
  for (const name of ['data-theme', 'style']) document.documentElement.removeAttribute(name);
  root = document.body.appendChild(document.createElement('div'));
  [asked, sent] = [[], []];
  for (const call of Object.values(background)) call.mockReset();
  const people = createPeopleAtHand(
    (ids) =>
      new Promise((resolve, reject) => {
        asked.push({
          ids,
          answer: (people = [STARMER, VICTORIA, SUNAK]) => {
            resolve({ people, packs: [] });
            return settled();
          },
          fail: () => {
            reject(new Error('No answer.'));
            return settled();
          },
        });
      }),
  );
  session = createCardSession({ root, people, background, send: (message) => sent.push(message) });
});
afterEach(() => {
  session.receive({ type: 'hide' });
  vi.unstubAllGlobals();
});

describe('a card that is ordered', () => {
  it('is drawn as it was ordered, and its height told with its number', async () => {
    order(3);
    expect([names(), sent]).toEqual([[], []]);
    await asked[0]?.answer();
    expect(names()).toEqual(['Keir Starmer']);
    expect(sent).toEqual([{ type: 'drawn', number: 3, height: 200 }]);
    const { dataset, style } = document.documentElement;
    expect([dataset.theme, style.getPropertyValue('--fc-most')]).toEqual(['dark', '321px']);
    expect(() => button('Close')).toThrow();
    expect(document.querySelector('[data-when=then] time')?.getAttribute('datetime')).toBe(
      '2024-09-26',
    );
  });

  it('is drawn in the same breath where everybody is at hand', async () => {
    order(1);
    await asked[0]?.answer();
    order(2, { people: ['Q2'] });
    expect(names()).toEqual(['Victoria Starmer']);
    expect(sent.at(-1)).toEqual({ type: 'drawn', number: 2, height: 200 });
    expect(asked).toHaveLength(1);
  });

  it('is told of as failed where nobody is known, or there is no answer', async () => {
    order(1, { people: ['Q9'] });
    await asked[0]?.answer();
    order(2, { people: ['Q8'] });
    await asked[1]?.fail();
    expect(sent).toEqual([
      { type: 'failed', number: 1 },
      { type: 'failed', number: 2 },
    ]);
    expect(root.childElementCount).toBe(0);
  });

  it('takes the place of the one before also where nobody is known', async () => {
    order(1);
    await asked[0]?.answer();
    order(2, { people: ['Q9'] });
    await asked[1]?.answer([]);
    expect(names()).toEqual([]);
  });

  it.each<[string, () => void]>([
    ['another was ordered', () => order(2, { people: ['Q2'], others: ['Q2'] })],
    ['it was taken away', () => session.receive({ type: 'hide' })],
  ])('is not drawn where %s before its people were there', async (_, meanwhile) => {
    order(1);
    meanwhile();
    await asked[0]?.answer();
    expect(names()).toEqual([]);
    expect(sent).toEqual([]);
  });

  it('is gone when it is taken away, and no height of it is told any more', async () => {
    order(1);
    await asked[0]?.answer();
    session.receive({ type: 'hide' });
    expect(root.childElementCount).toBe(0);
    const before = sent.length;
    vi.mocked(Element.prototype.getBoundingClientRect).mockReturnValue({ height: 300 } as DOMRect);
    for (const look of looked) look();
    expect(sent).toHaveLength(before);
  });
});

describe('in a card the reader', () => {
  const open = async (how: Partial<CardOrder> = {}) => {
    order(1, how);
    await asked[0]?.answer();
  };

  it('goes to the next mention of the person', async () => {
    await open();
    await press(button('Next mention'));
    expect(sent.at(-1)).toEqual({ type: 'next', personId: 'Q1' });
  });

  it('closes one that was opened by a command', async () => {
    await open({ held: true });
    await press(button('Close'));
    expect(sent.at(-1)).toEqual({ type: 'close' });
  });

  it('goes on to somebody of the article, whom nobody is asked for again', async () => {
    await open();
    await press(button('Victoria Starmer'));
    expect(names()).toContain('Victoria Starmer');
    expect(background.getPerson).not.toHaveBeenCalled();
  });

  it('goes on to a post, and from there to somebody who has to be asked for', async () => {
    const fact = makeFact({
      label: 'Prime Minister',
      post: POST,
      from: '2022-10-25',
      to: '2024-07-05',
    });
    const rishi = makePerson({ id: 'Q4', name: 'Rishi Sunak', facts: [fact] });
    background.getPost.mockResolvedValue({ post: postsOf([STARMER, rishi]).get('pm') });
    background.getPerson.mockResolvedValue({ person: rishi });
    await open();
    await press(button('Who held this? Prime Minister'));
    await vi.waitFor(() => button('Rishi Sunak'));
    expect(background.getPost).toHaveBeenCalledWith({ id: 'pm' });
    await press(button('Rishi Sunak'));
    await vi.waitFor(() => expect(names()).toContain('Rishi Sunak'));
    expect(background.getPerson).toHaveBeenCalledWith({ id: 'Q4' });
  });

  it('is told where nothing is known of a post', async () => {
    background.getPost.mockResolvedValue({ post: null });
    await open();
    await press(button('Who held this? Prime Minister'));
    await vi.waitFor(() =>
      expect(document.querySelector('[role=status]')?.textContent).toMatch(/Nothing is recorded/),
    );
  });
});

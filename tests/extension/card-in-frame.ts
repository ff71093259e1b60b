import { afterEach, beforeEach, type Mock, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createCardSession } from '../../entrypoints/card/card-session';
import { createPeopleAtHand } from '../../entrypoints/card/people-at-hand';
import { english } from '../../utils/english';
import type { CardCalls } from '../../utils/messaging/calls';
import type { CardOrder, FromCard } from '../../utils/messaging/card-messages';
import type { Person } from '../../utils/people/person';
import { makeFact, makePerson } from '../storage/people';

/** A post, one who holds it with his wife, and one who held it before. */
export const POST = { id: 'pm', label: 'Prime Minister', single: true };
export const STARMER = makePerson({
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

/** Of the frame's handshake. */
export const TOKEN = 'a'.repeat(32);

const CALLS = [
  ...(['getPerson', 'getPost', 'getPeople', 'confirmCard', 'namesakes'] as const),
  ...(['searchPeople', 'correctHere', 'chooseHere', 'takeBackHere', 'correctFact'] as const),
  'showInManager' as const,
];

/** The card's frame: what it asked for and what it sent, made anew for each test. */
export const there = {
  asked: [] as Asked[],
  sent: [] as FromCard[],
  looked: [] as (() => void)[],
  background: Object.fromEntries(CALLS.map((call) => [call, vi.fn()])),
} as {
  root: HTMLElement;
  asked: Asked[];
  sent: FromCard[];
  looked: (() => void)[];
  session: ReturnType<typeof createCardSession>;
  readonly background: Readonly<Record<keyof CardCalls, Mock>>;
};

const NAMED = {
  name: 'Keir Starmer',
  kind: 'name',
  confidence: 0.93,
  reason: { rule: 'full-name', paragraph: 1 },
} as const;

const settled = () => new Promise<void>((resolve) => setTimeout(resolve));

/** The names on the card. */
export const names = () => [...document.querySelectorAll('h2')].map((name) => name.textContent);

/** Orders a card of the session. */
export const order = (number: number, how: Partial<CardOrder> = {}): void =>
  there.session.receive({
    type: 'show',
    order: {
      ...{ number, people: ['Q1'], others: ['Q1', 'Q2'], published: '2024-09-26', held: false },
      ...{ repeat: false, mentions: null },
      ...{ host: 'news.example', named: NAMED },
      ...{ dayKnown: { from: 'meta', isCertain: true }, theme: 'dark', room: 321, shape: 'beside' },
      ...{ language: 'browser', dates: 'browser', pins: [], ...how },
    },
  });

/** A session in the frame for each test. */
export function cardInFrame(): void {
  beforeEach(() => {
    fakeBrowser.reset();
    Object.assign(fakeBrowser, { i18n: { getMessage: english, getUILanguage: () => 'en' } });
    there.looked = [];
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe() {}
        disconnect() {}
        constructor(look: () => void) {
          there.looked.push(look);
        }
      },
    );
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({
      height: 200,
    } as DOMRect);
    for (const name of ['data-theme', 'style']) document.documentElement.removeAttribute(name);
    there.root = document.body.appendChild(document.createElement('div'));
    Object.assign(there, { asked: [], sent: [] });
    for (const call of Object.values(there.background)) call.mockReset();
    const people = createPeopleAtHand(
      (ids) =>
        new Promise((resolve, reject) => {
          there.asked.push({
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
    const { root, background } = there;
    const send = (message: FromCard) => there.sent.push(message);
    there.session = createCardSession({ root, people, background, token: TOKEN, send });
  });
  afterEach(() => {
    there.session.receive({ type: 'hide' });
    vi.unstubAllGlobals();
  });
}

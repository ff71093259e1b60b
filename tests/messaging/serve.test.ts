import { describe, expect, it } from 'vitest';
import { audienceOf, type Sender } from '../../utils/messaging/audience';
import { answer } from '../../utils/messaging/serve';
import { fail, ok } from '../../utils/result';

const self = { id: 'ours', baseUrl: 'chrome-extension://ours/' };

const senders: readonly [who: string, sender: Sender, audience: string][] = [
  ['our popup', { id: 'ours', url: 'chrome-extension://ours/popup.html' }, 'own-page'],
  [
    'our manager in a tab',
    { id: 'ours', url: 'chrome-extension://ours/manager.html', tab: {} },
    'own-page',
  ],
  ['our script in a page', { id: 'ours', url: 'https://example.org/', tab: {} }, 'content-script'],
  [
    'a page posing as ours',
    { id: 'ours', url: 'https://chrome-extension.ours/', tab: {} },
    'content-script',
  ],
  ['another extension', { id: 'theirs', url: 'chrome-extension://theirs/popup.html' }, 'stranger'],
  [
    'another extension with our address',
    { id: 'theirs', url: 'chrome-extension://ours/popup.html' },
    'stranger',
  ],
  ['nobody', {}, 'stranger'],
  ['ours without page or tab', { id: 'ours' }, 'stranger'],
];

describe('audienceOf', () => {
  it.each(senders)('%s', (_who, sender, audience) => {
    expect(audienceOf(sender, self)).toBe(audience);
  });
});

const parse = (args: unknown) =>
  typeof args === 'object' && args !== null && 'n' in args
    ? ok(args as { n: number })
    : fail('A number is missing.', 'n');
const tables = {
  'content-script': { read: { parse, answer: ({ n }: { n: number }) => ({ read: n }) } },
  'own-page': {
    write: { parse, answer: async ({ n }: { n: number }) => ({ wrote: n }) },
    fails: {
      parse,
      answer: async () => {
        throw new Error('Out of room.');
      },
    },
    breaks: { parse, answer: () => Promise.reject('closed') },
  },
};

const refused = /may not be asked from here/;
const calls: readonly [
  name: string,
  message: unknown,
  audience: 'content-script' | 'own-page' | 'stranger',
  expected: object,
][] = [
  [
    'a page reads',
    { call: 'read', args: { n: 1 } },
    'content-script',
    { ok: true, value: { read: 1 } },
  ],
  [
    'a page may not write',
    { call: 'write', args: { n: 1 } },
    'content-script',
    { ok: false, message: expect.stringMatching(refused) },
  ],
  [
    'our page writes',
    { call: 'write', args: { n: 1 } },
    'own-page',
    { ok: true, value: { wrote: 1 } },
  ],
  [
    'a stranger may nothing',
    { call: 'read', args: { n: 1 } },
    'stranger',
    { ok: false, message: expect.stringMatching(refused) },
  ],
  [
    'no call hides in the prototype',
    { call: 'constructor', args: {} },
    'own-page',
    { ok: false, message: expect.stringMatching(refused) },
  ],
  [
    'bad arguments name their place',
    { call: 'write', args: {} },
    'own-page',
    { ok: false, message: 'A number is missing.', path: 'n' },
  ],
  [
    'what is thrown becomes a failure',
    { call: 'fails', args: { n: 1 } },
    'own-page',
    { ok: false, message: 'Out of room.' },
  ],
  [
    'what is thrown and is no error becomes one too',
    { call: 'breaks', args: { n: 1 } },
    'own-page',
    { ok: false, message: 'closed' },
  ],
];

describe('answer', () => {
  it.each(calls)('%s', async (_name, message, audience, expected) => {
    expect(await answer(message, audience, tables)).toEqual(expected);
  });

  it.each([[undefined], [null], ['text'], [{}], [{ call: 3 }]])(
    'leaves %j to others',
    (message) => {
      expect(answer(message, 'own-page', tables)).toBeUndefined();
    },
  );
});

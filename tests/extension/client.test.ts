import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  background,
  backgroundForCard,
  backgroundForPage,
  CallError,
  tabClient,
} from '../../utils/messaging/client';
import { interfaceDirection, interfaceLocale, translate } from '../../utils/messaging/translate';

const send = vi.fn();
const sendToTab = vi.fn();

beforeEach(() => {
  Object.assign(fakeBrowser.runtime, { sendMessage: send });
  Object.assign(fakeBrowser.tabs, { sendMessage: sendToTab });
});

describe('a call', () => {
  it.each<[what: string, reply: unknown, message: string]>([
    ['is refused', { ok: false, message: 'Not from here.' }, 'Not from here.'],
    ['has no reply', undefined, 'No answer.'],
    ['has an empty reply', null, 'No answer.'],
    ['has the reply of somebody else', { done: true }, 'No answer.'],
    ['has a reply that only looks well', { ok: 'true', value: {} }, 'No answer.'],
  ])('that %s rejects with words to be shown', async (_what, reply, message) => {
    send.mockResolvedValue(reply);
    const rejected = await background.listPacks({}).catch((error: unknown) => error);
    expect(rejected).toBeInstanceOf(CallError);
    expect(rejected).toHaveProperty('message', message);
  });

  it('that cannot be sent rejects', async () => {
    send.mockRejectedValue(new Error('Extension context invalidated.'));
    await expect(background.listPacks({})).rejects.toThrow('invalidated');
  });

  it('of a page, a card and our own pages goes to the background with its arguments', async () => {
    send.mockResolvedValue({ ok: true, value: { people: [] } });
    const ids = { ids: ['Q1'] };
    expect(await backgroundForCard.getPeople(ids)).toEqual({ people: [] });
    await backgroundForPage.recognise({ blocks: [], article: {} });
    await background.getPerson({ id: 'Q1' });
    expect(send.mock.calls).toEqual([
      [{ call: 'getPeople', args: ids }],
      [{ call: 'recognise', args: { blocks: [], article: {} } }],
      [{ call: 'getPerson', args: { id: 'Q1' } }],
    ]);
  });

  it('to a tab goes to its page alone, and to no frame in it', async () => {
    sendToTab.mockResolvedValue({ ok: true, value: { shown: true } });
    expect(await tabClient(4).showNext({})).toEqual({ shown: true });
    expect(sendToTab).toHaveBeenCalledWith(4, { call: 'showNext', args: {} }, { frameId: 0 });
  });
});

describe('the words of the interface', () => {
  const say = (words: Record<string, string>) =>
    Object.assign(fakeBrowser, {
      i18n: {
        getMessage: (key: string, to: readonly string[] = []) => [words[key], ...to].join(' '),
        getUILanguage: () => 'ar',
      },
    });

  it('are the browser’s, with what is put into them', () => {
    say({ hello: 'Hello' });
    expect(translate('hello' as never, ['Ada'])).toBe('Hello Ada');
    expect(interfaceLocale()).toBe('ar');
  });

  it.each([
    ['rtl', 'rtl'],
    ['ltr', 'ltr'],
    ['', 'ltr'],
  ])('run as the browser says: %j', (said, direction) => {
    say({ '@@bidi_dir': said });
    expect(interfaceDirection()).toBe(direction);
  });
});

import { browser } from 'wxt/browser';
import type { Result } from '../result';
import type { CardCalls, OwnPageCalls, PageCalls, TabCalls } from './calls';
import type { Client } from './protocol';

/** A call that could not be answered; the message is fit to be shown. */
export class CallError extends Error {
  override readonly name = 'CallError';
}

/** The background, as a page's content script may ask it. */
export const backgroundForPage: Client<PageCalls> = clientOver((message) =>
  browser.runtime.sendMessage(message),
);

/** The background, as the card's frame may ask it. */
export const backgroundForCard: Client<CardCalls> = clientOver((message) =>
  browser.runtime.sendMessage(message),
);

/** The background, as our own pages may ask it. */
export const background: Client<OwnPageCalls> = clientOver((message) =>
  browser.runtime.sendMessage(message),
);

/** A tab's content script, as our own pages may ask it. Rejects where none runs. */
export function tabClient(tabId: number): Client<TabCalls> {
  return clientOver((message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }));
}

function clientOver<C>(send: (message: unknown) => Promise<unknown>): Client<C> {
  const call = (name: string) => async (args: unknown) => unwrap(await send({ call: name, args }));
  return new Proxy({} as Client<C>, { get: (_, name) => call(String(name)) });
}

function unwrap(reply: unknown): unknown {
  const result = reply as Result<unknown> | null | undefined;
  if (result?.ok === true) return result.value;
  throw new CallError(result?.ok === false ? result.message : 'No answer.');
}

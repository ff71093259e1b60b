/**
 * Who sent a message: one of our own pages, the card's frame, which stands in a web page, a page's
 * content script, or somebody else.
 */
export type Audience = 'own-page' | 'card' | 'content-script' | 'stranger';

/** The one page of ours that web pages may hold a frame of. */
export const CARD_PAGE = 'card.html';

/** The part of `runtime.MessageSender` that tells who sent it. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean } | undefined;
}

/** This extension: its id and the address its own pages start with (`chrome-extension://…/`). */
export interface Self {
  readonly id: string;
  readonly baseUrl: string;
}

/**
 * Tells who sent a message. A content script carries our id too, but the address of the page it
 * runs in, which is the web page's and never ours.
 */
export function audienceOf(sender: Sender, self: Self): Audience {
  if (sender.id !== self.id) return 'stranger';
  if (sender.url?.startsWith(self.baseUrl + CARD_PAGE)) return 'card';
  if (sender.url?.startsWith(self.baseUrl)) return 'own-page';
  return sender.tab === undefined ? 'stranger' : 'content-script';
}

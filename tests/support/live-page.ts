import { JSDOM } from 'jsdom';

/** A page whose address can change, as those that load articles within a page do. */
export interface LivePage {
  readonly document: Document;
  readonly window: JSDOM['window'];
  /** Gives the page another address without loading anything. */
  push(path: string): void;
  /** Puts another article's HTML in the place of the one that is there. */
  render(html: string): void;
}

/** Makes one, at an address of `https://news.example`. */
export function livePage(html: string, path = '/'): LivePage {
  const { window } = new JSDOM(html, { url: `https://news.example${path}` });
  return {
    document: window.document,
    window,
    push: (to) => window.history.pushState(null, '', to),
    render: (to) => {
      window.document.documentElement.innerHTML = to;
    },
  };
}

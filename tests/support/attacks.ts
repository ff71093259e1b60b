/**
 * Ways in which a page's script may try to read a card that is open, by name. Each runs in the page
 * and answers with all that it got, as text; `words` are what it hopes to find, the last of them a
 * word of the page itself, which shows that the attack would work. They hold no named function: tsx
 * would put its own helpers into them, which no page has.
 */
export type Attack = (words: readonly string[]) => string;

export const ATTACKS: Readonly<Record<string, Attack>> = {
  'window.find, in all its arguments': (words) => {
    const find = (window as unknown as { find(...args: unknown[]): boolean }).find;
    const got: string[] = [];
    for (const word of words) {
      for (let flags = 0; flags < 64; flags += 1) {
        const bits = Array.from({ length: 6 }, (_, bit) => (flags & (1 << bit)) > 0);
        getSelection()?.removeAllRanges();
        try {
          // The dialog of the browser (the last argument) would wait for the reader.
          if (find(word, ...bits, false)) got.push(word, String(getSelection()));
        } catch {
          // Firefox may refuse where there are frames.
        }
      }
    }
    return got.join(' ');
  },
  'selection, to both ends of the document': () => {
    const selection = getSelection() as Selection;
    const got: string[] = [];
    for (const unit of ['character', 'word', 'line', 'paragraph', 'documentboundary']) {
      for (const way of ['forward', 'backward']) {
        selection.collapse(document.querySelector('#far')?.firstChild ?? null, 3);
        for (let step = 0; step < 40; step += 1) selection.modify('extend', way, unit);
        got.push(String(selection));
      }
    }
    selection.selectAllChildren(document.documentElement);
    got.push(String(selection));
    return got.join(' ');
  },
  'selection over the host': () => {
    const host = document.querySelector('fact-context-card') as Element;
    const selection = getSelection() as Selection;
    selection.setBaseAndExtent(document.body, 0, host, host.childNodes.length);
    const around = String(selection);
    selection.selectAllChildren(host);
    const composed = (
      selection as unknown as {
        getComposedRanges?: (options: object) => StaticRange[];
      }
    ).getComposedRanges?.({ shadowRoots: (window as unknown as { roots: ShadowRoot[] }).roots });
    return [around, String(selection), ...(composed ?? []).map(String)].join(' ');
  },
  'execCommand: select all, copy, cut': () => {
    document.execCommand('selectAll');
    document.execCommand('copy');
    document.execCommand('cut');
    return String(getSelection());
  },
  'ranges over the host': () => {
    const host = document.querySelector('fact-context-card') as Element;
    const range = document.createRange();
    range.selectNode(host);
    const inner = document.createRange();
    inner.selectNodeContents(host);
    const boxes = [...range.getClientRects(), ...inner.getClientRects()].length;
    return [range, inner, range.cloneContents().textContent, `${boxes} boxes`].join(' ');
  },
  'text and markup of the whole document': () => {
    const root = document.documentElement;
    const serialised = new XMLSerializer().serializeToString(root);
    const html = (root as unknown as { getHTML?: (options: object) => string }).getHTML?.({
      serializableShadowRoots: true,
      shadowRoots: (window as unknown as { roots: ShadowRoot[] }).roots,
    });
    const copy = (document.importNode(root, true) as HTMLElement).textContent;
    return [root.innerText, root.textContent, root.outerHTML, serialised, html, copy].join(' ');
  },
  'points of the window': () => {
    const got: string[] = [];
    for (let x = 5; x < innerWidth; x += 20) {
      for (let y = 5; y < innerHeight; y += 20) {
        const caret = document.caretPositionFromPoint(x, y);
        const range = document.caretRangeFromPoint?.(x, y);
        got.push(caret?.offsetNode.textContent ?? '', range?.startContainer.textContent ?? '');
        for (const element of document.elementsFromPoint(x, y)) {
          got.push(element.localName, element.shadowRoot?.textContent ?? '');
        }
      }
    }
    return [...new Set(got)].join(' ');
  },
  'attributes, styles and accessibility of the host': () => {
    const host = document.querySelector('fact-context-card') as HTMLElement;
    const own = [...host.attributes].map(({ name, value }) => `${name}=${value}`);
    const aria: string[] = [];
    for (const name in host) {
      if (/^aria|^role$|title|label|text/i.test(name)) {
        aria.push(String((host as unknown as Record<string, unknown>)[name]));
      }
    }
    const style = getComputedStyle(host);
    const before = getComputedStyle(host, '::before').content;
    return [...own, ...aria, style.content, before, document.activeElement?.textContent].join(' ');
  },
  'frames of the window': () => {
    const got = [`length ${window.length}`, `frames ${frames.length}`];
    for (let at = 0; at < 5; at += 1) if (window[at]) got.push(`frame ${at} -extension://`);
    got.push(...[...document.querySelectorAll('iframe')].map(({ src }) => src));
    return got.join(' ');
  },
  'resource timing': () => {
    const entries = performance.getEntries().map(({ name, entryType }) => `${entryType} ${name}`);
    return [...entries, ...performance.getEntriesByType('resource').map(String)].join(' ');
  },
  'shadow roots, ports, messages and events overheard': () => {
    const { heard, roots } = window as unknown as { heard: string[]; roots: ShadowRoot[] };
    return [...heard, ...roots.map((root) => root.innerHTML)].join(' ');
  },
};

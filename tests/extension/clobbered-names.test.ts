// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CardHost, createCardHost } from '../../utils/page/card/card-host';
import { placeCard } from '../../utils/page/card/place-card';
import { themeAround } from '../../utils/page/card/theme';
import { cardParent } from '../../utils/page/card/top-layer';
import { hasPlaceForCard } from '../../utils/page/documents';
import type { Mark } from '../../utils/page/marks/mark';
import { markAt } from '../../utils/page/marks/mark-at';
import { createMarks, type Marks } from '../../utils/page/marks/marks';
import { articleSign } from '../../utils/page/reading/article-sign';
import { createPageSession } from '../../utils/page/session/page-session';
import { watchPointer } from '../../utils/page/session/pointer';
import { emptyRegistry, FakeHighlight, markOver, writeBody } from '../page/page-of';
import { clobber, DOCUMENT_NAMES, FORM_NAMES } from '../support/clobber';

/** With what jsdom knows of neither. */
const FIELDS = [...FORM_NAMES, 'scrollIntoView', 'moveBefore'];
const PICTURES = [
  ...DOCUMENT_NAMES,
  'caretPositionFromPoint',
  'elementFromPoint',
  'fullscreenElement',
];

const LINE = { x: 0, y: 0, left: 0, top: 0, right: 80, bottom: 20, width: 80, height: 20 };

let fullscreen: Element | null;
let caret: Node;
let scrolledTo: Element | null;

// What jsdom does not know or lay out, by the prototypes that nodes are read by.
Object.defineProperty(Document.prototype, 'fullscreenElement', { get: () => fullscreen });
Document.prototype.caretPositionFromPoint = () => ({ offsetNode: caret }) as CaretPosition;
Document.prototype.elementFromPoint = () => null;
Element.prototype.scrollIntoView = function scrolled(this: Element) {
  scrolledTo = this;
};
Range.prototype.getClientRects = () => [LINE] as unknown as DOMRectList;
Range.prototype.getBoundingClientRect = () => LINE as DOMRect;
const { querySelectorAll } = Document.prototype;
Document.prototype.querySelectorAll = function all(this: Document, selector: string) {
  return querySelectorAll.call(this, selector.replace('dialog:modal', 'dialog[open]'));
} as typeof querySelectorAll;

let form: HTMLFormElement;
let root: Element;
let marks: Marks;
let mark: Mark;
let host: CardHost;

/** A page of one form on dark ground with a field of a name, after a picture of a name. */
function write(names: { field?: string; picture?: string }): { reads: () => number } {
  writeBody(`<img name="${names.picture ?? ''}"><div style="background-color: rgb(9, 9, 9)"><form>
    <input name="${names.field ?? ''}"><h1>Talks end</h1><time datetime="2024-09-26"></time>
    Keir Starmer</form></div>`);
  form = document.querySelector('form') as HTMLFormElement;
  root = document.documentElement;
  marks = createMarks(emptyRegistry());
  mark = markOver('Keir Starmer');
  marks.add(mark);
  caret = mark.range.startContainer;
  fullscreen = null;
  scrolledTo = null;
  return clobber(document);
}

/** All that is done on a page between the pointer's coming and the card's going. */
const DEEDS: Readonly<Record<string, () => void | Promise<void>>> = {
  'the name under the pointer is found': () => {
    expect(markAt(document, marks, 10, 10)).toBe(mark);
    caret = form;
    expect(markAt(document, marks, 10, 10)).toBeNull();
  },
  'the pointer is listened to': () => {
    const options = { document, host: host.element, markAt: () => mark, dispatch: () => {} };
    const states = { isOpen: () => true, isCardPressed: () => false, rested: () => {} };
    const end = new AbortController();
    watchPointer({ ...options, ...states, signal: end.signal });
    end.abort();
  },
  'the card takes the theme of the page': () => {
    expect(themeAround(mark.range.startContainer)).toBe('dark');
  },
  'the page is scrolled to the name': () => {
    const view = { prepare: () => {}, show: () => {}, hide: () => {} };
    const session = createPageSession({ marks, view: view as never });
    expect(session.goTo(mark.mention.personId ?? '')).toBe(true);
    session.stop();
    expect(scrolledTo).toBe(form);
  },
  'the host comes, is placed, and goes': async () => {
    expect(hasPlaceForCard(document)).toBe(true);
    for (const parent of [root, form]) {
      fullscreen = parent === form ? form : null;
      expect(cardParent(document)).toBe(parent);
      host.enter(() => {});
      await placeCard(host.element, mark.range);
      host.destroy();
    }
  },
  'the page says which article it is': () => {
    const { article, data } = articleSign(document);
    expect(article).toContain('Talks end');
    expect(data).toContain('2024-09-26');
  },
};

beforeEach(() => {
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('visualViewport', { width: 1_000, height: 800, scale: 1 });
  host = createCardHost({ document, address: 'about:blank', title: 'Fact Context' });
});
afterEach(() => {
  host.destroy();
  vi.unstubAllGlobals();
});

describe.each(Object.entries(DEEDS))('%s, and nothing of the page’s is asked', (_, happens) => {
  it('in a form with a field of any name', async () => {
    for (const field of FIELDS) {
      const { reads } = write({ field });
      await happens();
      expect([field, reads()]).toEqual([field, 0]);
    }
  });

  it('beside a picture of any name', async () => {
    for (const picture of PICTURES) {
      const { reads } = write({ picture });
      try {
        await happens();
        expect([picture, reads()]).toEqual([picture, 0]);
      } finally {
        Reflect.deleteProperty(document, picture);
      }
    }
  });
});

import { vi } from 'vitest';
import { FakeHighlight } from '../page-of';

/** A size that is that of running text, in CSS pixels. */
export const LARGE = { width: 600, height: 400 };

/** Gives frames a size, as jsdom lays nothing out: by their attributes of that name. */
export function layFramesOut(): void {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const [x = 0, y = 0] = (this.getAttribute('data-at') ?? '0 0').split(' ').map(Number);
    const of = (name: string) => Number(this.getAttribute(name));
    return { x, y, left: x, top: y, width: of('width'), height: of('height') } as DOMRect;
  });
}

/** Puts a frame of this size into a document, with text in it. */
export function addFrame(html: string, size = LARGE, outer: Document = document) {
  const frame = outer.createElement('iframe');
  for (const [name, value] of Object.entries(size)) frame.setAttribute(name, String(value));
  outer.body.append(frame);
  const inner = frame.contentDocument as Document;
  inner.body.innerHTML = html;
  const view = frame.contentWindow as Window & typeof globalThis;
  Object.assign(view, { Highlight: FakeHighlight, CSS: { highlights: new Map() } });
  return { frame, inner, view };
}

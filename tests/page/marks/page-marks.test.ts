// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mark } from '../../../utils/page/marks/mark';
import { createMarks } from '../../../utils/page/marks/marks';
import { createPageMarks } from '../../../utils/page/marks/page-marks';
import { addFrame } from '../frames/framed-page';
import { emptyRegistry, FakeHighlight, markOver, writeBody } from '../page-of';

const names = (registry: HighlightRegistry) =>
  [...((registry.get('fact-context') ?? []) as Iterable<Range>)].map(String);

function markIn(inner: Document, words: string, block: number): Mark {
  const mark = markOver('Keir Starmer', { block, text: words, end: words.length });
  const node = inner.querySelector('p')?.firstChild as Text;
  const range = inner.createRange();
  range.setStart(node, 0);
  range.setEnd(node, words.length);
  return { ...mark, range };
}

function start() {
  const registry = emptyRegistry();
  const marks = createPageMarks(document, createMarks(registry));
  const { frame, inner, view } = addFrame('<p>Kamala Harris came.</p>');
  const own = markOver('Keir Starmer', { block: 1 });
  const framed = markIn(inner, 'Kamala Harris', 2);
  marks.add(own);
  marks.add(framed);
  return { marks, registry, frame, inner, own, framed, inFrame: view.CSS.highlights };
}

beforeEach(() => {
  vi.stubGlobal('Highlight', FakeHighlight);
  writeBody('<p>Keir Starmer</p>');
});
afterEach(() => vi.unstubAllGlobals());

describe('marks of a page and its frames', () => {
  it('are painted each in its own document', () => {
    const { marks, registry, inFrame, own, framed } = start();
    expect(names(registry)).toEqual(['Keir Starmer']);
    expect(names(inFrame)).toEqual(['Kamala Harris']);
    expect(marks.size).toBe(2);
    expect([...marks.all()]).toEqual([own, framed]);
    expect(marks.get('2:0')).toBe(framed);
    expect(marks.standing('2:0')).toBe(framed);
    expect(marks.at(framed.range.startContainer)).toEqual([framed]);
  });

  it('are painted as open in one document alone', () => {
    const { marks, registry, inFrame, own, framed } = start();
    const open = (from: HighlightRegistry) => from.get('fact-context-active')?.size;
    marks.activate(framed);
    expect([open(registry), open(inFrame)]).toEqual([0, 1]);
    marks.activate(own);
    expect([open(registry), open(inFrame)]).toEqual([1, 0]);
    marks.activate(null);
    expect([open(registry), open(inFrame)]).toEqual([0, 0]);
  });

  it('move with their id from one document to the other', () => {
    const { marks, registry, inFrame, inner } = start();
    marks.add(markIn(inner, 'Kamala', 1));
    expect(names(registry)).toEqual([]);
    expect(names(inFrame).sort()).toEqual(['Kamala', 'Kamala Harris']);
  });

  it.each<[string, (page: ReturnType<typeof start>) => void]>([
    ['is forgotten', ({ marks, inner }) => marks.forget(inner)],
    ['was taken away', ({ frame }) => frame.remove()],
  ])('are the page’s alone where a frame %s', (_, leave) => {
    const page = start();
    leave(page);
    page.marks.repair();
    expect([...page.marks.all()]).toEqual([page.own]);
    expect(page.marks.get('2:0')).toBeUndefined();
    expect(page.marks.standing('2:0')).toBeUndefined();
    page.marks.remove('2:0');
    expect(page.marks.size).toBe(1);
  });

  it('are all gone at the end', () => {
    const { marks, registry, inFrame } = start();
    marks.clear();
    expect(marks.size).toBe(0);
    expect([registry.size, inFrame.size]).toEqual([0, 0]);
  });
});

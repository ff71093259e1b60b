import { documentOf, windowOf } from '../../article/dom/read-node';
import { isGone } from '../frames/frame-place';
import type { Mark } from './mark';
import { createMarks, type IsNear, type Marks, type PaintOf } from './marks';

/** The marks of a page and of its frames, each painted by its own document. */
export interface PageMarks extends Marks {
  /** A frame is no longer there, or no longer read: its marks are gone. */
  forget(frame: Document): void;
}

/** Starts with none. A document has its marks when the first one is added to it. */
export function createPageMarks(document: Document, own: Marks = createMarks()): PageMarks {
  const byDocument = new Map<Document, Marks>([[document, own]]);
  const where = new Map<string, Document>();
  let paintOf: PaintOf | null = null;
  let isNear: IsNear | null = null;
  const drop = (frame: Document): void => {
    byDocument.delete(frame);
    for (const [id, place] of where) if (place === frame) where.delete(id);
  };
  /** What is gone is not touched: Firefox answers with an error. */
  const there = (place: Document): Marks | undefined => {
    if (place !== document && byDocument.has(place) && isGone(place)) drop(place);
    return byDocument.get(place);
  };
  const all = (): Marks[] => [...byDocument.keys()].flatMap((place) => there(place) ?? []);
  const of = (id: string): Marks | undefined => {
    const place = where.get(id);
    return place && there(place);
  };

  const marksIn = (place: Document): Marks | null => {
    const known = there(place);
    if (known) return known;
    const view = windowOf(place) as (Window & typeof globalThis) | null;
    if (view === null) return null;
    const marks = createMarks(view.CSS.highlights, () => new view.Highlight());
    if (paintOf) marks.paint(paintOf);
    if (isNear) marks.keepNear(isNear);
    byDocument.set(place, marks);
    return marks;
  };
  const remove = (id: string): void => {
    of(id)?.remove(id);
    where.delete(id);
  };

  return {
    add(mark) {
      remove(mark.id);
      const place = documentOf(mark.range.startContainer);
      where.set(mark.id, place);
      marksIn(place)?.add(mark);
    },
    isAt: (id, mention, place) => of(id)?.isAt(id, mention, place) ?? false,
    nodeOf: (mark) => of(mark.id)?.nodeOf(mark) ?? mark.range.startContainer,
    keepNear(isNearNow) {
      isNear = isNearNow;
      for (const marks of all()) marks.keepNear(isNearNow);
    },
    remove,
    get: (id) => of(id)?.get(id),
    standing: (id) => of(id)?.standing(id),
    at: (node) => there(documentOf(node))?.at(node) ?? [],
    *all() {
      for (const marks of all()) yield* marks.all();
    },
    paint(how) {
      paintOf = how;
      for (const marks of all()) marks.paint(how);
    },
    activate(mark: Mark | null) {
      const here = mark && of(mark.id);
      for (const marks of all()) marks.activate(marks === here ? mark : null);
    },
    repair() {
      for (const marks of all()) marks.repair();
    },
    clear() {
      for (const marks of all()) marks.clear();
      where.clear();
    },
    forget(frame) {
      there(frame)?.clear();
      drop(frame);
    },
    get size() {
      return all().reduce((sum, marks) => sum + marks.size, 0);
    },
  };
}

import { adoptedSheetsOf, windowOf } from '../../article/dom/read-node';
import css from '../marks/mark-lines.css?inline';
import { isGone } from './frame-place';

/**
 * Gives a frame's document the lines of marks, which the browser puts into the page alone; answers
 * with the way to take them back. No node of the document is touched.
 */
export function drawLinesIn(document: Document): () => void {
  const view = windowOf(document) as (Window & typeof globalThis) | null;
  if (view === null) return () => {};
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  adoptedSheetsOf(document).push(sheet);
  return () => {
    if (isGone(document)) return;
    const sheets = adoptedSheetsOf(document);
    const at = sheets.indexOf(sheet);
    if (at >= 0) sheets.splice(at, 1);
  };
}

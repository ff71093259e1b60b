import { adoptedSheetsOf, windowOf } from '../../article/dom/read-node';
import css from '../marks/mark-lines.css?inline';
import { isGone } from './frame-place';

/** A sheet with the lines of marks, for one document; null where nothing shows it any more. */
export function sheetOfLines(document: Document): CSSStyleSheet | null {
  const view = windowOf(document) as (Window & typeof globalThis) | null;
  if (view === null) return null;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** Adds a sheet to what a tree has of them, once. */
export function adopt(tree: Document | ShadowRoot, sheet: CSSStyleSheet): void {
  const sheets = adoptedSheetsOf(tree);
  if (!sheets.includes(sheet)) sheets.push(sheet);
}

/**
 * Gives a frame's document the lines of marks, which the browser puts into the page alone; answers
 * with the way to take them back. No node of the document is touched.
 */
export function drawLinesIn(document: Document): () => void {
  const sheet = sheetOfLines(document);
  if (sheet === null) return () => {};
  adopt(document, sheet);
  return () => {
    if (isGone(document)) return;
    const sheets = adoptedSheetsOf(document);
    const at = sheets.indexOf(sheet);
    if (at >= 0) sheets.splice(at, 1);
  };
}

import { documentOf, querySelectorAll } from '../../article/dom/read-node';
import { adopt, sheetOfLines } from '../frames/frame-style';

/**
 * Draws the lines of marks in shadow roots, where a browser does not hand a document's highlights down
 * to them (Firefox). No node is touched, and a component that sets its own sheets has ours again at the
 * next reading. All roots of a document share one sheet, which is put to rest at the end.
 */
export function createRootLines(signal: AbortSignal): (root: ShadowRoot) => void {
  const sheets = new Map<Document, CSSStyleSheet>();
  let areHandedDown: boolean | null = null;
  signal.addEventListener('abort', () => {
    for (const sheet of sheets.values()) sheet.replaceSync('');
  });

  return (root) => {
    areHandedDown ??= hasLines(root);
    if (areHandedDown !== false) return;
    const document = documentOf(root);
    const sheet = sheets.get(document) ?? sheetOfLines(document);
    if (sheet === null) return;
    sheets.set(document, sheet);
    adopt(root, sheet);
  };
}

/** Whether the page's lines are drawn in a root, nothing being done for it; null: there is nothing to ask. */
function hasLines(root: ShadowRoot): boolean | null {
  const [element] = querySelectorAll(root, '*');
  if (!element) return null;
  return (
    getComputedStyle(element, '::highlight(fact-context-first)').textDecorationStyle === 'dotted'
  );
}

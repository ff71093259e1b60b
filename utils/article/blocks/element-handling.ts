import { MAX_BYLINE_LENGTH, TEXT_PARAGRAPHS } from '../constants';
import { attributeHas, closestTag, holds } from '../dom/element-queries';
import {
  attributeOf,
  designModeOf,
  documentOf,
  firstChildOf,
  firstElementChildOf,
  hasAttribute,
  hostOf,
  isElement,
  isText,
  localNameOf,
  outerElementOf,
  parentElementOf,
  parentOf,
} from '../dom/read-node';
import { BLOCK_TAGS, GAP_TAGS, SILENT_TAGS, SKIPPED_ROLES } from '../dom/tags';
import { isShort } from '../dom/visible-text';
import { namesByline, namesOtherStories, namesSurroundings } from './boilerplate-words';

/**
 * How reading takes an element: read it as a block or as part of a line, break the line, pass
 * over it as if it were not there (`silent`), as something between two words (`gap`), or as
 * something between two blocks (`apart`).
 */
export type Handling = 'block' | 'inline' | 'break' | 'silent' | 'gap' | 'apart';

const ARTICLE_OR_MAIN: ReadonlySet<string> = new Set(['article', 'main']);
const QUOTES: ReadonlySet<string> = new Set(['blockquote', 'figure']);
const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const NOTE_MARK = /^[\s\d[\]()*†‡§,]{1,8}$/;

/** Tells how to read an element, from its tag and attributes alone: no layout, no styles. */
export function handlingOf(element: Element): Handling {
  const tag = localNameOf(element);
  if (tag === 'br') return 'break';
  if (SILENT_TAGS.has(tag)) return 'silent';
  const block = isBlock(element);
  if (isHidden(element)) return block ? 'apart' : 'silent';
  if (GAP_TAGS.has(tag) || isEditor(element) || isCode(element)) return block ? 'apart' : 'gap';
  if (hasSkippedRole(element) || isAuthorLink(element)) return block ? 'apart' : 'gap';
  if (tag === 'dialog' && !isArticleInWindow(element)) return 'apart';
  if (tag === 'sup' && isNoteMark(element)) return 'silent';
  if (!block) return 'inline';
  return isBoilerplate(element) ? 'apart' : 'block';
}

/** Unknown elements are inline to CSS; those of a page's own that hold whole parts are blocks. */
function isBlock(element: Element): boolean {
  if (BLOCK_TAGS.has(localNameOf(element))) return true;
  if (!localNameOf(element).includes('-')) return false;
  const parent = outerElementOf(element);
  if (parent === null) return false;
  // In the shadow root of such a one it is a part where that is one.
  return (
    HOLDS_PARTS.has(localNameOf(parent)) || (parentElementOf(element) === null && isBlock(parent))
  );
}

const HOLDS_PARTS: ReadonlySet<string> = new Set(
  'article aside body div footer header main ol section ul'.split(' '),
);

/** `aria-hidden` on a part with paragraphs is a dialog's doing, not the author's. */
function isHidden(element: Element): boolean {
  if (hasAttribute(element, 'hidden')) return true;
  if (attributeOf(element, 'aria-hidden') === 'true' && !holds(element, 'p')) return true;
  const style = attributeOf(element, 'style');
  return style !== null && HIDING_STYLE.test(style);
}

/** Whether the element is an editor of its own. */
export function isEditor(element: Element): boolean {
  const value = attributeOf(element, 'contenteditable');
  if (value !== null && value.toLowerCase() !== 'false') return true;
  return attributeHas(element, 'role', /^(?:textbox|searchbox)$/i);
}

/** Classes of the well-known code editors and views that draw their lines without `pre`. */
const CODE = /(?:^|\s)(?:CodeMirror|cm-editor|monaco-editor|ace_editor|blob-code|hljs)(?:\s|$)/;

/** Whether the element is a view of code. */
function isCode(element: Element): boolean {
  const classes = attributeOf(element, 'class');
  return classes !== null && CODE.test(classes.slice(0, 500));
}

function hasSkippedRole(element: Element): boolean {
  const role = attributeOf(element, 'role');
  return role !== null && SKIPPED_ROLES.has(role.trim().toLowerCase()) && !holds(element, 'h1');
}

/** Most dialogs ask something of the reader; some sites open whole articles in one. */
function isArticleInWindow(dialog: Element): boolean {
  return hasAttribute(dialog, 'open') && (holds(dialog, 'h1') || holds(dialog, 'article'));
}

function isAuthorLink(element: Element): boolean {
  return (
    attributeHas(element, 'rel', /^author$/i) || attributeHas(element, 'itemprop', /^author$/i)
  );
}

function isNoteMark(element: Element): boolean {
  const inner = firstElementChildOf(element);
  const first = (inner === null ? null : firstChildOf(inner)) ?? firstChildOf(element);
  return first !== null && isText(first) && NOTE_MARK.test(first.data);
}

/** Whether a block is a part of the page around the article rather than of the article. */
function isBoilerplate(element: Element): boolean {
  switch (localNameOf(element)) {
    case 'body':
    case 'main':
      return false;
    case 'aside':
      return !holds(element, 'h1');
    case 'footer':
      return closestTag(element, QUOTES) === null;
    case 'header':
      if (!holds(element, 'h1') && closestTag(element, ARTICLE_OR_MAIN) === null) return true;
      break;
    case 'form':
    case 'fieldset':
      return !holds(element, 'p', TEXT_PARAGRAPHS) && !holds(element, 'h1');
    default:
  }
  const classes = attributeOf(element, 'class') ?? '';
  const id = attributeOf(element, 'id') ?? '';
  if (namesOtherStories(classes, id)) return !holds(element, 'h1') && !holds(element, 'main');
  if (namesSurroundings(classes, id)) return !holds(element, 'p', TEXT_PARAGRAPHS);
  return namesByline(classes) && isShort(element, MAX_BYLINE_LENGTH);
}

/** Tags whose content is never touched, whoever asks. */
const FORBIDDEN: ReadonlySet<string> = new Set(
  (
    'script style noscript template textarea input select pre code samp kbd svg math ' +
    'fact-context-card'
  ).split(' '),
);

/** Whether a node is in an editor, in code, a script or an element of ours: never to be read or marked. */
export function isForbiddenPlace(node: Node): boolean {
  if (designModeOf(documentOf(node))?.toLowerCase() === 'on') return true;
  for (let at: Node | null = node; at !== null; at = parentOrHostOf(at)) {
    if (!isElement(at)) continue;
    if (FORBIDDEN.has(localNameOf(at)) || isEditor(at) || isCode(at)) return true;
  }
  return false;
}

function parentOrHostOf(node: Node): Node | null {
  return parentOf(node) ?? hostOf(node);
}

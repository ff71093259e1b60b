import { handlingOf, isEditor } from '../blocks/element-handling';
import { MAX_CONTROLS, MAX_EDITOR_TEXT } from '../constants';
import { firstOf } from '../dom/element-queries';
import {
  attributeOf,
  localNameOf,
  outerElementOf,
  querySelectorAll,
  textOf,
} from '../dom/read-node';
import { visibleLength } from '../dom/visible-text';

/** What a page has for its reader to write to or to work with, beside what stands around its text. */
export interface Controls {
  /** Fields to be filled in. */
  readonly fields: number;
  readonly hasPassword: boolean;
  /** Editors other than a form's own fields. */
  readonly editors: number;
  /** Text that stands in editors, in UTF-16 units. */
  readonly editorText: number;
  /** Rows, cells and branches of a program's lists and tables. */
  readonly parts: number;
}

const CONTROLS =
  'input, select, textarea, [contenteditable], [role="textbox"], [role="treeitem"], ' +
  '[role="grid"] tr, [role="grid"] [role="row"], [role="treegrid"] tr, [role="treegrid"] [role="row"]';

/** Kinds of input that nobody fills in. */
const NO_FIELD = /^(?:hidden|search|submit|button|image|reset)$/i;

/** Forms by which readers search, comment, subscribe or give, on pages of text too. */
const BESIDE_TEXT =
  /search|suche|comment|respond|reply|newsletter|subscri|sign-?up|donat|feedback|consent|poll/i;

/** Rows of a text area that is a page to write on rather than a line or two. */
const EDITOR_ROWS = 12;

/** Looks once over a page's controls, those in shadow roots too, by tags and attributes alone. */
export function surveyControls(body: Element, roots: readonly ShadowRoot[] = []): Controls {
  const around = new Map<Element, boolean>();
  const found = { fields: 0, hasPassword: false, editors: 0, editorText: 0, parts: 0 };
  let left = MAX_CONTROLS;
  for (const tree of [body, ...roots]) {
    const controls = firstOf(querySelectorAll(tree, CONTROLS), left);
    left -= controls.length;
    for (const control of controls) if (!isAround(control, body, around)) count(control, found);
  }
  return found;
}

type Found = { -readonly [K in keyof Controls]: Controls[K] };

function count(control: Element, found: Found): void {
  const tag = localNameOf(control);
  if (tag === 'input') {
    const type = attributeOf(control, 'type') ?? '';
    if (NO_FIELD.test(type)) return;
    found.fields++;
    found.hasPassword ||= /^password$/i.test(type);
  } else if (tag === 'select') found.fields++;
  else if (tag === 'textarea') {
    const isPage = Number(attributeOf(control, 'rows')) >= EDITOR_ROWS;
    const length = Math.min(textOf(control)?.length ?? 0, MAX_EDITOR_TEXT);
    found.fields++;
    found.editorText += isPage ? MAX_EDITOR_TEXT : length;
  } else if (isEditor(control)) {
    found.editors++;
    found.editorText += visibleLength(control, MAX_EDITOR_TEXT);
  } else if (!/^false$/i.test(attributeOf(control, 'contenteditable') ?? '')) found.parts++;
}

/** Whether a control belongs to what stands around a page's text; each ancestor is judged once. */
function isAround(control: Element, body: Element, known: Map<Element, boolean>): boolean {
  const path: Element[] = [];
  let answer = false;
  for (let at = outerElementOf(control); at !== null && at !== body; at = outerElementOf(at)) {
    const before = known.get(at);
    if (before !== undefined) {
      answer = before;
      break;
    }
    path.push(at);
  }
  for (const at of path.reverse()) {
    answer ||= isPartAround(at);
    known.set(at, answer);
  }
  return answer;
}

/** An editor's own parts are its text; a form is judged by what it calls itself, not as text is. */
function isPartAround(element: Element): boolean {
  if (isEditor(element)) return true;
  const tag = localNameOf(element);
  if (tag === 'fieldset') return false;
  const names = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
  if (tag === 'form') {
    return BESIDE_TEXT.test(`${names} ${attributeOf(element, 'role') ?? ''}`.slice(0, MAX_NAMES));
  }
  const handling = handlingOf(element);
  return handling !== 'block' && handling !== 'inline';
}

/** Names of a form that are read, in UTF-16 units. */
const MAX_NAMES = 500;

import { type Mark, markId } from '../../utils/page/marks/mark';
import type { Mention } from '../../utils/recognition/contract';

/** The browser's highlight, as far as we use it: a set of ranges with a priority. */
export class FakeHighlight extends Set<Range> {
  priority = 0;
}

/** A registry of highlights with nothing in it. */
export function emptyRegistry(): HighlightRegistry {
  return new Map() as unknown as HighlightRegistry;
}

/** Puts HTML into the body of the test's document. */
export function writeBody(html: string): void {
  document.body.innerHTML = html;
}

/** The text node that has these words. */
export function nodeWith(words: string): Text {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeValue?.includes(words)) return node as Text;
  }
  throw new Error(`Nothing says “${words}”`);
}

/** A range over the first place of words that stand in one text node. */
export function rangeOver(words: string): Range {
  const node = nodeWith(words);
  const range = document.createRange();
  const start = node.data.indexOf(words);
  range.setStart(node, start);
  range.setEnd(node, start + words.length);
  return range;
}

/** A mark over words of the test's document; its id is `block:0`. */
export function markOver(words: string, facts: Partial<Mention> = {}): Mark {
  const mention = mentionOf(words, facts);
  return { id: markId(mention), mention, range: rangeOver(words) };
}

function mentionOf(text: string, facts: Partial<Mention>): Mention {
  const personId = facts.personId ?? text;
  return {
    block: 0,
    start: 0,
    end: text.length,
    text,
    kind: 'name',
    personId,
    candidates: [personId],
    confidence: 1,
    reason: { kind: 'full-name', paragraph: 1 } as unknown as Mention['reason'],
    ...facts,
  };
}

/** Makes a form's fields hide its own properties, as browsers do and jsdom does not. */
export function hideBehindFields(form: HTMLFormElement): void {
  for (const field of form.querySelectorAll('input')) {
    Object.defineProperty(form, field.name, { value: field });
  }
}

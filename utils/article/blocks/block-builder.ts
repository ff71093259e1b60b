import { MAX_BLOCK_LENGTH, SPLIT_SEARCH } from '../constants';
import { type PageBlock, piecesBetween, type TextPiece } from './page-block';

/** Stands for something between two words that is not text, such as code or a button. */
const GAP = '\uFFFC';

/** Runs of words with single blanks between them: text that needs no change. */
const WORDS = /[^ \t\n\f\r]+(?: [^ \t\n\f\r]+)*/g;

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** White space that is written only once another word follows. */
type Pending = { readonly node: Text; readonly offset: number } | 'line break' | null;

/** Part of a text node. */
export interface TextPart {
  readonly node: Text;
  readonly data: string;
  /** Where `data` stands in the node. */
  readonly offset: number;
  /** Whether it stands in a link. */
  readonly linked: boolean;
}

/** Gathers the text of one block, white space collapsed as CSS does it, with the way back. */
export interface BlockBuilder {
  /** Adds part of a text node. */
  addText(part: TextPart): void;
  /** Adds what parts two words but is no text. */
  addGap(): void;
  /** Adds a line break; false if there is one already, so that this one ends a block. */
  addLineBreak(): boolean;
  /** Whether there is more text than a block may have. */
  isFull(): boolean;
  /** Takes the first part of a full block, split between sentences or words. */
  takeFull(element: Element): PageBlock | null;
  /** Takes what has been gathered and starts afresh; null where there is no word in it. */
  take(element: Element): PageBlock | null;
}

/** Makes an empty builder; `skips` says which blocks to leave out that are all link. */
export function createBlockBuilder(
  skips: (element: Element, text: string) => boolean = () => false,
): BlockBuilder {
  let text = '';
  let allLinked = true;
  let pieces: TextPiece[] = [];
  let pending: Pending = null;

  function addPiece(node: Text, nodeStart: number, part: string): void {
    const last = pieces[pieces.length - 1];
    const joins =
      last !== undefined &&
      last.node === node &&
      last.nodeStart + last.length === nodeStart &&
      last.blockStart + last.length === text.length;
    if (joins) pieces[pieces.length - 1] = { ...last, length: last.length + part.length };
    else pieces.push({ node, nodeStart, blockStart: text.length, length: part.length });
    text += part;
  }

  function endsInMark(): boolean {
    const last = pieces[pieces.length - 1];
    return last === undefined || last.blockStart + last.length < text.length;
  }

  function writePending(): void {
    if (pending === 'line break') text += '\n';
    else if (pending !== null) addPiece(pending.node, pending.offset, ' ');
    pending = null;
  }

  function cut(end: number, element: Element): PageBlock | null {
    const kept = text.slice(0, end).trimEnd();
    if (!LETTER_OR_DIGIT.test(kept) || (allLinked && skips(element, kept))) return null;
    return { text: kept, pieces: piecesBetween(pieces, 0, kept.length), element };
  }

  return {
    addText({ node, data, offset, linked }) {
      let end = 0;
      const space = (): void => {
        if (text !== '') pending ??= { node, offset: offset + end };
      };
      for (const { 0: words, index } of data.matchAll(WORDS)) {
        if (index > end) space();
        writePending();
        addPiece(node, offset + index, words);
        allLinked &&= linked || !LETTER_OR_DIGIT.test(words);
        end = index + words.length;
      }
      if (end < data.length) space();
    },
    addGap() {
      if (text === '' || (pending === null && endsInMark())) return;
      writePending();
      text += GAP;
    },
    addLineBreak() {
      if (pending === 'line break') return false;
      if (text !== '') pending = 'line break';
      return true;
    },
    isFull: () => text.length > MAX_BLOCK_LENGTH,
    takeFull(element) {
      let end = splitPoint(text);
      const block = cut(end, element);
      while (text[end] === ' ' || text[end] === '\n') end++;
      pieces = piecesBetween(pieces, end, text.length);
      text = text.slice(end);
      return block;
    },
    take(element) {
      const block = cut(text.length, element);
      text = '';
      pieces = [];
      pending = null;
      allLinked = true;
      return block;
    },
  };
}

/**
 * Where to split a text that is too long: after a sentence near the limit, else at white space,
 * else at the limit, but never inside a surrogate pair.
 */
function splitPoint(text: string): number {
  const near = text.slice(MAX_BLOCK_LENGTH - SPLIT_SEARCH, MAX_BLOCK_LENGTH);
  const from = MAX_BLOCK_LENGTH - SPLIT_SEARCH;
  const sentence = Math.max(near.lastIndexOf('. '), near.lastIndexOf('\n'), near.lastIndexOf('。'));
  if (sentence >= 0) return from + sentence + 1;
  const blank = near.lastIndexOf(' ');
  if (blank >= 0) return from + blank;
  const last = text.charCodeAt(MAX_BLOCK_LENGTH - 1);
  return last >= 0xd800 && last < 0xdc00 ? MAX_BLOCK_LENGTH - 1 : MAX_BLOCK_LENGTH;
}

import type { Block } from '../../utils/recognition/contract';

/** A block of a text, and where in the text it begins. */
export interface TextBlock extends Block {
  readonly offset: number;
}

const BLANK_LINE = /\r?\n[^\S\n]*\n\s*/g;

/** Cuts a text at its blank lines. */
export function splitBlocks(text: string): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  let offset = 0;
  for (const { index, 0: gap } of text.matchAll(BLANK_LINE)) {
    blocks.push({ index: blocks.length, text: text.slice(offset, index), offset });
    offset = index + gap.length;
  }
  blocks.push({ index: blocks.length, text: text.slice(offset), offset });
  return blocks;
}

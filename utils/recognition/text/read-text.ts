import type { Block } from '../contract';
import type { BlockText } from '../model';
import { joinAbbreviations } from './abbreviations';
import { withoutBylines } from './bylines';
import { readStyle } from './headline';
import { tokenise } from './tokens';

/** Cuts a block into words, without who wrote it, and tells how it uses capitals. */
export function readText(block: Block, language = ''): BlockText {
  const words = joinAbbreviations(tokenise(block.text), language);
  const tokens = withoutBylines(words, block.text, language);
  return { block, tokens, style: readStyle(tokens, block.text) };
}

import { LANGUAGES } from '../../languages/all';
import { keysOfWords } from '../../names/word-lists';
import { MAX_HEADLINE_WORDS, TITLE_CASE_SHARE, TITLE_CASE_WORD } from '../constants';
import type { Block } from '../contract';
import type { BlockText, Style, Token } from '../model';
import { withoutBylines } from './bylines';
import { tokenise } from './tokens';

/** Cuts a block into words, without who wrote it, and tells how it uses capitals. */
export function readText(block: Block, language = ''): BlockText {
  const words = joinAbbreviations(tokenise(block.text), language);
  const tokens = withoutBylines(words, block.text, language);
  return { block, tokens, style: readStyle(tokens, block.text) };
}

const FEWEST_WORDS = 3;

/** A headline has no full stop. */
const SENTENCE_END = /[.!…]["'”’»)\s]*$/;
const ENDING = 6;

/** Tells a headline in title case or all capitals from running text. */
function readStyle(tokens: readonly Token[], text: string): Style {
  let words = 0;
  let capitals = 0;
  let lower = 0;
  let long = 0;
  let longCapital = 0;
  for (const token of tokens) {
    // In Chinese each letter is a token.
    if (token.gap !== 'elision') words++;
    if (token.casing === 'capitals') capitals++;
    if (token.casing === 'lower') lower++;
    if (token.casing === 'none' || token.text.length < TITLE_CASE_WORD) continue;
    long++;
    if (token.casing === 'capital') longCapital++;
  }
  if (lower === 0 && capitals >= FEWEST_WORDS) return 'capitals';
  if (SENTENCE_END.test(text.slice(-ENDING))) return 'sentence';
  if (words > MAX_HEADLINE_WORDS || long < FEWEST_WORDS) return 'sentence';
  return longCapital / long >= TITLE_CASE_SHARE ? 'title' : 'sentence';
}

const BY_LANGUAGE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  LANGUAGES.flatMap(({ code, localAbbreviations }) =>
    localAbbreviations === undefined ? [] : [[code, new Set(keysOfWords(localAbbreviations))]],
  ),
);

/** Takes the full stop of an abbreviation of the article's language for a space: "Sr. Sánchez". */
function joinAbbreviations(tokens: readonly Token[], language: string): readonly Token[] {
  const local = BY_LANGUAGE.get(language);
  if (local === undefined) return tokens;
  return tokens.map((token, i) => {
    const ends = token.gap === 'dot' && local.has(tokens[i - 1]?.key ?? '');
    return ends ? { ...token, gap: 'space' } : token;
  });
}

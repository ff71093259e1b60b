import { isNeutralAfter, isTitleWord } from '../cues/word-kinds';
import type { LanguageRoles, Office, PhraseWord, TokenisedPhrase } from './model';
import { areaLength, isPeopleWord } from './phrase-length';

/** The words after an office: nothing of account, its own land, or another's. */
export interface Tail {
  readonly of: 'nothing' | 'own' | 'other';
  /** Where the mention ends, after the last of its words. */
  readonly to: number;
}

/** Reads what follows an office; nothing where that makes it no mention of anybody. */
export function tailAfter(
  { phrase, words }: TokenisedPhrase,
  to: number,
  { areas }: Office,
  roles: LanguageRoles,
): Tail | undefined {
  const next = words[to];
  const last = words[to - 1];
  const nothing: Tail = { of: 'nothing', to };
  if (last === undefined || isQuotedWhole(phrase, last)) return undefined;
  if (next === undefined || next.gap === 'comma' || next.gap === 'dot') return nothing;
  if (next.gap === 'hyphen' || next.gap === 'ampersand') return undefined;
  if (last.possessive) return next.capital && last.capital ? undefined : nothing;
  const owner = tieLength(words, to, roles);
  if (owner !== undefined) {
    const length = areaLength(words, to + owner, areas);
    return length > 0 ? { of: 'own', to: to + owner + length } : { of: 'other', to };
  }
  if (roles.things.has(next.key) || joinsOffice(words, to, roles)) return undefined;
  const adjective = next.capital ? 0 : areaLength(words, to, areas);
  if (adjective > 0) return { of: 'own', to: to + adjective };
  if (!next.capital) return isPeopleWord(next.key, roles) ? { of: 'other', to } : nothing;
  return isNeutralAfter(next.key) ? nothing : undefined;
}

const CLOSING_QUOTES = '"”“»’\'';

/** “The President”: a film, a ship. */
function isQuotedWhole({ text, edge }: TokenisedPhrase['phrase'], { end }: PhraseWord): boolean {
  return edge === 'quote' && CLOSING_QUOTES.includes(text.charAt(end) || ' ');
}

/** How many words tie the office to what follows: "of", "of the"; undefined for none. */
function tieLength(
  words: readonly PhraseWord[],
  at: number,
  { ofs, tos, articles }: LanguageRoles,
): number | undefined {
  const key = words[at]?.key ?? '';
  const after = articles.has(words[at + 1]?.key ?? '') ? 2 : 1;
  if (ofs.has(key)) return after;
  return tos.has(key) && words[at + after]?.capital ? after : undefined;
}

/** "the president and chief executive". */
function joinsOffice(words: readonly PhraseWord[], at: number, { ands }: LanguageRoles): boolean {
  return ands.has(words[at]?.key ?? '') && isTitleWord(words[at + 1]?.key ?? '');
}

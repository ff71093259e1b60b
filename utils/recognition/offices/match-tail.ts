import { isNeutralAfter, isTitleWord } from '../cues/word-kinds';
import { type Applicable, firstOf } from '../rule';
import type { LanguageRoles, Office, PhraseWord, TokenisedPhrase } from './model';
import { areaLength, isPeopleWord } from './phrase-length';

/** The words after an office: nothing of account, its own land, another's, or what names nobody. */
export interface Tail {
  readonly of: 'nothing' | 'own' | 'other' | 'nobody';
  /** Where the mention ends, after the last of its words. */
  readonly to: number;
  /** Id of the rule that says so; left out where none has cause to. */
  readonly rule?: string;
}

/** An office in its phrase, with what follows it. */
interface AfterOffice {
  readonly phrase: TokenisedPhrase['phrase'];
  readonly words: readonly PhraseWord[];
  /** Where the office ends. */
  readonly to: number;
  readonly last: PhraseWord | undefined;
  readonly next: PhraseWord | undefined;
  /** How many words tie the office to what follows: "of", "of the"; undefined for none. */
  readonly tie: number | undefined;
  /** How many words then name its own land or body. */
  readonly own: number;
  readonly roles: LanguageRoles;
}

/** A rule on what follows an office. */
interface TailRule extends Applicable<AfterOffice> {
  readonly of: Tail['of'];
}

/** What the words after an office make of it; the first that applies decides, else it stands alone. */
export const OFFICE_TAILS: readonly TailRule[] = [
  {
    // “The President”: a film, a ship.
    id: 'office-quoted',
    of: 'nobody',
    example: '[Ola Prem|prem] spoke. The film “The Prime Minister” won.',
    counterExample: '[Ola Prem|prem] spoke. “[The prime minister|prem] left”, they said.',
    on: '2024-01-01',
    applies: ({ phrase: { text, edge }, last }) =>
      edge === 'quote' && CLOSING_QUOTES.includes(text.charAt(last?.end ?? 0) || ' '),
  },
  {
    id: 'office-at-end',
    of: 'nothing',
    example: '[Ola Prem|prem] spoke. [The prime minister|prem], Marta said, left.',
    counterExample: '[Ola Prem|prem] spoke. The prime minister Marta said so.',
    on: '2024-01-01',
    applies: ({ next }) => next === undefined || next.gap === 'comma' || next.gap === 'dot',
  },
  {
    id: 'office-tied',
    of: 'nobody',
    example: '[Ola Prem|prem] spoke. The prime minister-poet left.',
    counterExample: '[Ola Prem|prem] spoke. [The prime minister|prem] left.',
    on: '2024-01-01',
    applies: ({ next }) => next?.gap === 'hyphen' || next?.gap === 'ampersand',
  },
  {
    id: 'name-from-office',
    of: 'nobody',
    example: '[Ola Prem|prem] spoke. They saw the Norland Prime Minister’s Office.',
    counterExample: '[Ola Prem|prem] spoke. They saw [the Norland Prime Minister|prem]’s office.',
    on: '2024-01-01',
    applies: ({ last, next }) =>
      last?.possessive === true && last.capital && next?.capital === true,
  },
  {
    id: 'office-owns',
    of: 'nothing',
    example: '[Ola Prem|prem] spoke. [The Norland prime minister|prem]’s Bremen plan failed.',
    counterExample: '[Ola Prem|prem] spoke. The prime minister Bremen left.',
    on: '2024-01-01',
    applies: ({ last }) => last?.possessive === true,
  },
  {
    id: 'of-own-land',
    of: 'own',
    example: '[Ola Prem|prem] spoke. [The prime minister of Norland|prem] left.',
    counterExample: '[Ola Prem|prem] spoke. The prime minister of Sorland left.',
    on: '2024-01-01',
    applies: ({ tie, own }) => tie !== undefined && own > 0,
  },
  {
    id: 'of-another-land',
    of: 'other',
    example: '[Ola Prem|prem] spoke. The prime minister of Sorland left.',
    counterExample: '[Ola Prem|prem] spoke. [The prime minister of Norland|prem] left.',
    on: '2024-01-01',
    applies: ({ tie }) => tie !== undefined,
  },
  {
    id: 'thing-after-office',
    of: 'nobody',
    example: '[Ola Prem|prem] spoke. The prime minister candidate left.',
    counterExample: '[Ola Prem|prem] spoke. [The prime minister|prem] candidly left.',
    on: '2024-01-01',
    applies: ({ next, roles: { things } }) => things.has(next?.key ?? ''),
  },
  {
    id: 'two-offices',
    of: 'nobody',
    example: '[Ola Prem|prem] spoke. The prime minister and chief executive left.',
    counterExample: '[Ola Prem|prem] spoke. [The prime minister|prem] and others left.',
    on: '2024-01-01',
    applies: ({ words, to, roles }) => joinsOffice(words, to, roles),
  },
  {
    id: 'own-land-after',
    of: 'own',
    example: '[Léa Brun|brun] parlait. [Le premier ministre norlandais|brun] a dit non.',
    counterExample: '[Léa Brun|brun] parlait. Le premier ministre belge a dit non.',
    language: 'fr',
    on: '2024-01-01',
    applies: ({ own }) => own > 0,
  },
  {
    id: 'another-land-after',
    of: 'other',
    example: '[Léa Brun|brun] parlait. Le premier ministre belge a dit non.',
    counterExample: '[Léa Brun|brun] parlait. [Le premier ministre norlandais|brun] a dit non.',
    language: 'fr',
    on: '2024-01-01',
    applies: ({ next, roles }) =>
      next !== undefined && !next.capital && isPeopleWord(next.key, roles),
  },
  {
    id: 'day-after-office',
    of: 'nothing',
    example: '[Ola Prem|prem] spoke. [The prime minister|prem] Tuesday left.',
    counterExample: '[Ola Prem|prem] spoke. The prime minister Marta left.',
    on: '2024-01-01',
    applies: ({ next }) => isNeutralAfter(next?.key ?? ''),
  },
  {
    id: 'name-after-office',
    of: 'nobody',
    example: '[Ola Prem|prem] spoke. The Norland prime minister Marta left.',
    counterExample: '[Ola Prem|prem] spoke. [The Norland prime minister|prem] then left.',
    on: '2024-01-01',
    applies: ({ next }) => next?.capital === true,
  },
];

/** Reads what follows an office. */
export function tailAfter(
  { phrase, words }: TokenisedPhrase,
  to: number,
  { areas }: Office,
  roles: LanguageRoles,
): Tail {
  const next = words[to];
  const tie = tieLength(words, to, roles);
  const isName = tie === undefined && next?.capital !== false;
  const own = isName ? 0 : areaLength(words, to + (tie ?? 0), areas);
  const after = { phrase, words, to, last: words[to - 1], next, tie, own, roles };
  const rule = firstOf(OFFICE_TAILS, after);
  if (rule === undefined) return { of: 'nothing', to };
  const { id, of } = rule;
  return { of, to: of === 'own' ? to + (tie ?? 0) + own : to, rule: id };
}

const CLOSING_QUOTES = '"”“»’\'';

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

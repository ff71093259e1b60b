import { type AreaPhrases, waysOfArea } from '../../names/area-phrases';
import { nameWords } from '../../names/normalise';
import { isMainPenalty } from '../words/match-word';
import { joinedInitials, type SearchableWords, scanWords } from '../words/searchable-words';
import { isStatusWord, type ListedOffice } from './office';

/** Words that join the others and say nothing. */
const JOINING: ReadonlySet<string> = new Set(['a', 'an', 'and', 'for', 'in', 'of', 'the', 'to']);

/** The words of a query or label that say something of an office. */
export function sayingWords(words: readonly string[]): string[] {
  return words.filter((word) => !JOINING.has(word));
}

/**
 * The words an office is found by; `areas` knows the ways of saying lands in a label. The main ones
 * say what it is, without where, each once: three of "Deputy Prime Minister of Nor". The others say
 * where it is and in what body, in all ways to say so, and in what way it is held.
 */
export function officeWords(office: ListedOffice, areas: AreaPhrases): SearchableWords {
  const label = nameWords(office.label);
  const places = areasIn(label, areas);
  const body = nameWords(office.organization ?? '');
  const main = sayingWords(label.filter((word, at) => !places.at.has(at) && !body.includes(word)));
  const role = nameWords(office.role ?? '');
  const others = [
    ...label,
    ...role,
    ...body,
    ...places.ways,
    ...(office.area ? waysOfArea(office.area).flat() : []),
    ...areasIn(role, areas).ways,
    ...office.status,
  ];
  const known = new Set(main);
  return {
    main: [...known],
    others: [...new Set(sayingWords([...others, ...joinedInitials(label)]))].filter(
      (word) => !known.has(word),
    ),
  };
}

/** Finds the words that speak of an area, by their positions, and all words of all ways to say it. */
function areasIn(words: readonly string[], areas: AreaPhrases) {
  const at = new Set<number>();
  const ways: string[] = [];
  let next = 0;
  for (const part of areas.within(words)) {
    const end = next + (typeof part === 'string' ? 1 : part.words.length);
    if (typeof part !== 'string') {
      for (let one = next; one < end; one++) at.add(one);
      ways.push(...part.ways.flat());
    }
    next = end;
  }
  return { at, ways };
}

/** An office in memory with its words. */
export interface SearchableOffice {
  readonly office: ListedOffice;
  readonly words: SearchableWords;
}

/** How an office matches what was typed; see `ScoredHolding`. null: not. */
export function scanOffice(
  typed: readonly string[],
  { office, words }: SearchableOffice,
  forgiving: boolean,
): { readonly penalty: number; readonly extraWords: number } | null {
  if (office.named && !typed.some(isStatusWord)) return null;
  const penalties = scanWords(typed, words, forgiving);
  if (!penalties) return null;
  const mains = penalties.filter(isMainPenalty).length;
  return {
    penalty: penalties.reduce((sum, penalty) => sum + penalty, 0),
    extraWords: Math.max(0, words.main.length - mains),
  };
}

import { nameWords } from '../../names/normalise';
import { joinedInitials } from '../words/initials';
import { type AreaPhrases, wordsOfArea } from './area-phrases';
import type { Office } from './office';

/** The words an office is found by. */
export interface OfficeWords {
  /** Of its label: what it is, without where; each once. "Deputy Prime Minister of Nor": three. */
  readonly main: readonly string[];
  /** Where it is and in what body, in all ways to say so, and in what way it is held. */
  readonly others: readonly string[];
}

/** Words that join the others and say nothing. */
const JOINING: ReadonlySet<string> = new Set(['a', 'an', 'and', 'for', 'in', 'of', 'the', 'to']);

/** The words of a query or label that say something of an office. */
export function sayingWords(words: readonly string[]): string[] {
  return words.filter((word) => !JOINING.has(word));
}

/** Reads an office's words; `areas` knows the ways of saying lands in a label. */
export function officeWords(office: Office, areas: Pick<AreaPhrases, 'findIn'>): OfficeWords {
  const label = nameWords(office.label);
  const places = areas.findIn(label);
  const body = nameWords(office.organization ?? '');
  const main = sayingWords(label.filter((word, at) => !places.at.has(at) && !body.includes(word)));
  const role = nameWords(office.role ?? '');
  const others = [
    ...label,
    ...role,
    ...body,
    ...places.ways,
    ...(office.area ? wordsOfArea(office.area) : []),
    ...areas.findIn(role).ways,
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

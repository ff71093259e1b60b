import { groupBy } from '../../../utils/group-by';
import { normaliseName } from '../../../utils/names/normalise';
import { compareText } from '../../../utils/people/compare';
import type { PersonClass } from './article';
import type { Naming } from './judge-articles';

/** How many namings there are, how many are of people in the packs, and how many have a card. */
export interface CoverageTally {
  readonly namings: number;
  readonly inPacks: number;
  /** null where there was no text to read. */
  readonly cards: number | null;
}

/** Counts namings; one without a text to read leaves no count of cards. */
export function tallyCoverage(namings: readonly Naming[]): CoverageTally {
  const hasTexts = namings.every(({ card }) => card !== null);
  return {
    namings: namings.length,
    inPacks: namings.filter(({ person }) => person !== null).length,
    cards: hasTexts ? namings.filter(({ card }) => card).length : null,
  };
}

/** Somebody the packs do not have. */
export interface MissingPerson {
  readonly name: string;
  /** The classes they are named in, each once. */
  readonly classes: readonly PersonClass[];
  /** By how many articles. */
  readonly articles: number;
}

/** Who is missing, the most often named first. */
export function missingPeople(namings: readonly Naming[]): readonly MissingPerson[] {
  const missing = namings.filter(({ person }) => person === null);
  const people = groupBy(missing, ({ named }) => normaliseName(named.name)).values();
  return Array.from(people, (all) => ({
    name: all[0].named.name,
    classes: [...new Set(all.map(({ named }) => named.cls))],
    articles: all.length,
  })).sort((one, other) => other.articles - one.articles || compareText(one.name, other.name));
}

/** How many different people are named, and how many of them the packs have. */
export function tallyPeople(namings: readonly Naming[]): CoverageTally {
  const people = groupBy(namings, ({ named }) => normaliseName(named.name)).values();
  return tallyCoverage(Array.from(people, ([first]) => first));
}

import { type AreaPhrases, createAreaPhrases } from '../../names/area-phrases';
import type { Fact, Person } from '../../people/person';
import { createGrowableArray } from '../words/growable-array';
import { createWordNumbers } from '../words/word-numbers';
import { holdingDays } from './holding-days';
import { hasSameWords, isOffice, type ListedOffice, officeOf } from './office';

/** Numbers of a holding while it is gathered: office, first day, last day. */
export const HOLDING_WORDS = 3;

/** The offices of a pack and who held them, while a segment is written. */
export interface OfficeDocs {
  readonly offices: readonly ListedOffice[];
  readonly areas: AreaPhrases;
  /** All holdings, person by person, each `HOLDING_WORDS` numbers. */
  readonly holdings: Uint32Array;
  /** Where the holdings of each person end, in numbers. */
  readonly ends: Uint32Array;
  /** Adds the next person. */
  add(person: Person): void;
}

/** No offices yet. */
export function createOfficeDocs(): OfficeDocs {
  const offices: ListedOffice[] = [];
  const numberOf = officeNumbers(offices);
  const areas = createAreaPhrases();
  const holdings = createGrowableArray();
  const ends = createGrowableArray();
  return {
    offices,
    areas,
    get holdings() {
      return holdings.array;
    },
    get ends() {
      return ends.array;
    },
    add(person) {
      for (const fact of person.facts) {
        if (!isOffice(fact)) continue;
        const before = offices.length;
        const number = numberOf(fact);
        if (number === before) areas.note(fact.area);
        const { from, to } = holdingDays(fact, person);
        holdings.push(number);
        holdings.push(from);
        holdings.push(to);
      }
      ends.push(holdings.length);
    },
  };
}

/** More labels and areas than memory holds; two such numbers stay below 2^53. */
const TEXTS_MAX = 2 ** 26;

interface NumberedOffice {
  readonly fact: Fact;
  readonly number: number;
}

/** Numbers the offices in the order they come, and keeps each once. */
function officeNumbers(offices: ListedOffice[]): (fact: Fact) => number {
  /** By label and area, as numbers: to make one text of them for each fact takes longer. */
  const byKey = new Map<number, NumberedOffice[]>();
  const texts = createWordNumbers();
  let last: NumberedOffice | undefined;
  return (fact) => {
    // People hold an office term after term, and lists go office by office.
    if (last && last.fact.label === fact.label && hasSameWords(fact, last.fact)) return last.number;
    const area = fact.area ? texts.numberOf(fact.area.name) + 1 : 0;
    const key = area * TEXTS_MAX + texts.numberOf(fact.label);
    const same = byKey.get(key);
    const known = same?.find((other) => hasSameWords(fact, other.fact));
    last = known ?? { fact, number: offices.length };
    if (known) return known.number;
    if (same) same.push(last);
    else byKey.set(key, [last]);
    offices.push(officeOf(fact));
    return last.number;
  };
}

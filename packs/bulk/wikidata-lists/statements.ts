import * as v from 'valibot';
import { text } from '../../source-fields';
import { readTable } from '../table';

/** A day, month or year, as precise as Wikidata has it. */
const partial = v.pipe(v.string(), v.regex(/^(\d{4}(-\d{2}(-\d{2})?)?)?$/, 'not a date'));

const row = v.object({
  position: text,
  person: text,
  personID: v.pipe(v.string(), v.regex(/^Q\d+$/, 'not a Wikidata item')),
  start: partial,
  end: partial,
  gender: v.string(),
  DOB: partial,
  DOD: partial,
});

/** One stretch in which somebody held a position, with what the list says of them. */
export interface Statement {
  readonly position: string;
  /** The person's item, and how it is called in English. */
  readonly item: string;
  readonly name: string;
  readonly from: string;
  /** Left out: it went on, or nobody has said when it ended. */
  readonly to?: string | undefined;
  readonly gender?: 'female' | 'male' | undefined;
  readonly birth?: string | undefined;
  readonly death?: string | undefined;
}

/**
 * Reads a list of positions held, as EveryPolitician asked Wikidata for it. A statement without a start, or
 * that ends before it starts, is left out.
 */
export function readStatements(csv: string, file: string): Statement[] {
  return readTable(csv, file, row)
    .map(({ position, person, personID, start, end, gender, DOB, DOD }) => ({
      position,
      item: personID,
      // What tells two of one name apart is no part of it.
      name: person.replace(/\s*\([^)]*\)$/, '').trim(),
      from: start,
      to: end || undefined,
      gender: gender === 'female' || gender === 'male' ? (gender as 'female' | 'male') : undefined,
      birth: DOB || undefined,
      death: DOD || undefined,
    }))
    .filter(({ from, to }) => from !== '' && (to === undefined || to >= from));
}

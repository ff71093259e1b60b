import * as v from 'valibot';
import { groupBy } from '../../utils/group-by';
import { readTable } from './table';

const item = v.pipe(v.string(), v.regex(/^Q\d+$/, 'not a Wikidata item'));
const partial = v.pipe(v.string(), v.regex(/^(\d{4}(-\d{2}(-\d{2})?)?)?$/, 'not a date'));

const statement = v.object({
  position: v.string(),
  person: v.string(),
  personID: item,
  start: partial,
  end: partial,
});

const biography = v.object({
  id: item,
  name: v.string(),
  gender: v.string(),
  dob: partial,
  /** Wikidata's precision: 11 is a day, 10 a month, 9 a year. */
  dobp: v.string(),
  dod: partial,
  dodp: v.string(),
  enwiki: v.string(),
});

/** A stretch in which somebody held a position, from one statement of Wikidata. */
export interface HeldPosition {
  readonly position: string;
  /** The item, and how the person is called there. */
  readonly person: string;
  readonly name: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** Somebody as Wikidata describes them. */
export type Biography = v.InferOutput<typeof biography>;

/** Reads `legislators.csv` or `holders21.csv`; a statement that ends before it starts is left out. */
export function readHeld(csv: string, file: string): readonly HeldPosition[] {
  return readTable(csv, file, statement)
    .map(({ position, person, personID, start, end }) => ({
      position,
      person: personID,
      name: person,
      from: start === '' ? undefined : start,
      to: end === '' ? undefined : end,
    }))
    .filter(({ from, to }) => from === undefined || to === undefined || from <= to);
}

/** Reads `bio.csv`. */
export function readBiographies(csv: string, file: string): readonly Biography[] {
  return readTable(csv, file, biography);
}

/** Dates that a person's statements give, by the item. */
export function byPerson(held: readonly HeldPosition[]): ReadonlyMap<string, HeldPosition[]> {
  return groupBy(held, ({ person }) => person);
}

/** How somebody is looked for whose item is not known. */
export interface Wanted {
  readonly wikipedia: string | undefined;
  readonly family: string;
  readonly birth: string | undefined;
  /** The whole name, which has to be the only one of its kind. */
  readonly name: string;
}

/**
 * Finds the item of a person by their article's title, else by family name and day of birth, else by
 * a name that one person alone has.
 */
export function itemFinder(people: readonly Biography[]): (wanted: Wanted) => string | undefined {
  const byTitle = new Map(
    people.filter(({ enwiki }) => enwiki !== '').map((p) => [p.enwiki, p.id]),
  );
  const byBirth = groupBy(
    people.filter(({ dobp }) => dobp === '11'),
    ({ dob }) => dob,
  );
  const byName = groupBy(people, ({ name }) => letters(name));
  return ({ wikipedia, family, birth, name }) => {
    const titled = wikipedia === undefined ? undefined : byTitle.get(wikipedia);
    if (titled !== undefined) return titled;
    const born = (byBirth.get(birth ?? '') ?? []).filter((person) =>
      letters(`${person.name} ${person.enwiki}`).includes(letters(family)),
    );
    const named = born.length === 0 ? (byName.get(letters(name)) ?? []) : born;
    return named.length === 1 ? named[0]?.id : undefined;
  };
}

/** Case, marks and what stands between the letters do not tell two names apart. */
function letters(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}

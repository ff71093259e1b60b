import { inOrder } from '../../../people/parse/fields';
import {
  LINE_MAX,
  OTHER_NAMES_MAX,
  REFERENCES_MAX,
  SUMMARY_MAX,
} from '../../../people/parse/limits';
import { compact } from '../../../people/parse/parse-with';
import type { Person } from '../../../people/person';
import { type Failure, fail } from '../../../result';
import { popoloGender } from '../field-values';
import type { ReadEvent } from '../format';
import { skipped } from '../format';
import { factsOfRows } from './facts-of-rows';
import { nameOfRow, wikidataId } from './flat-row';
import type { RowReader } from './row-reader';

/** Reads what the rows of one person say together; what an earlier row says stands. */
export function* readRows(id: string, rows: readonly RowReader[]): Generator<ReadEvent> {
  const names = rows.flatMap(readName);
  const [name] = names;
  const [first] = rows;
  if (!first) return;
  const failure = failureOf(id, name, rows);
  const person = failure || name === undefined ? null : personOf({ id, name, names }, rows);
  for (const row of rows) yield* row.left;
  if (person) yield { type: 'person', person, place: first.place };
  else if (failure) yield skipped(failure, first.place);
}

/** Why nobody can be made of the rows, where their names do not tell it already. */
function failureOf(
  id: string,
  name: string | undefined,
  rows: readonly RowReader[],
): Failure | null {
  const headingOf = rows[0]?.headingOf ?? String;
  if (id.length > LINE_MAX) {
    return fail(`must not be longer than ${LINE_MAX} characters`, headingOf('id'));
  }
  const isNamed = rows.some(({ cells }) => nameOfRow(cells) !== undefined);
  return name === undefined && !isNamed ? fail('is missing', headingOf('name')) : null;
}

interface Who {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
}

function personOf({ id, name, names }: Who, rows: readonly RowReader[]): Person {
  const base = mergedBase(rows);
  const { facts, sources } = factsOfRows(rows);
  const aliases = distinct([...names, ...rows.flatMap((row) => row.names('aliases'))]);
  const items = distinct(rows.flatMap((row) => readWikidata(row) ?? []));
  const links = distinct(rows.flatMap((row) => row.addresses('link')));
  const last = rows.at(-1) as RowReader;
  return inLife(
    {
      id,
      name,
      ...base,
      otherNames: last
        .atMost(
          'aliases',
          OTHER_NAMES_MAX,
          aliases.filter((alias) => alias !== name),
        )
        .map((alias) => ({ name: alias, kind: 'alias' as const })),
      identifiers: last
        .atMost(
          'wikidata',
          REFERENCES_MAX,
          items.filter((item) => item !== id),
        )
        .map((identifier) => ({ scheme: 'wikidata', identifier })),
      links: last.atMost('link', REFERENCES_MAX, links).map((url) => ({ url })),
      facts,
      sources: last.atMost('source', REFERENCES_MAX, sources).map((url) => ({ url })),
    },
    last,
  );
}

/** The fields of a person, each from the first row that says it. */
function mergedBase(rows: readonly RowReader[]): Partial<Person> {
  const base: Partial<Person> = {};
  for (const row of rows.toReversed()) Object.assign(base, baseOf(row));
  return base;
}

function baseOf(row: RowReader): Partial<Person> {
  const gender = row.text('gender');
  return compact({
    givenName: row.text('givenName'),
    familyName: row.text('familyName'),
    honorificPrefix: row.text('honorificPrefix'),
    honorificSuffix: row.text('honorificSuffix'),
    gender: gender && popoloGender(gender),
    birth: row.date('birth'),
    death: row.date('death'),
    summary: row.text('summary', SUMMARY_MAX),
  });
}

function inLife(person: Person, row: RowReader): Person {
  if (inOrder(person.birth, person.death)) return person;
  row.leave('death', 'must not lie before the birth');
  const { death: _, ...rest } = person;
  return rest;
}

function readName(row: RowReader): string[] {
  const name = nameOfRow(row.cells);
  if (name === undefined || name.length <= LINE_MAX) return name === undefined ? [] : [name];
  row.leave('name', `must not be longer than ${LINE_MAX} characters`);
  return [];
}

function readWikidata(row: RowReader): string | undefined {
  const cell = row.text('wikidata');
  const id = wikidataId(cell);
  if (cell !== undefined && id === undefined) {
    row.leave('wikidata', 'must be the id of a Wikidata item, such as Q42');
  }
  return id;
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}

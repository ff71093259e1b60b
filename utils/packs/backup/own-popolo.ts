import * as v from 'valibot';
import { list, maybe, record, text } from '../../people/parse/fields';
import { compact, parseWith } from '../../people/parse/parse-with';
import type { Fact, Person } from '../../people/person';
import { fail, type Result } from '../../result';
import type { OwnRow } from '../../storage/own/own-row';
import { parsePackFile } from '../pack-file/parse-pack-file';
import type { PopoloFile } from '../pack-file/schema';
import { isMembership } from '../pack-file/write-fact';
import { writePackFile } from '../pack-file/write-pack-file';
import { OWN_MAX } from './constants';
import { readOwnList } from './read-own-list';

/** A note of what Popolo has no field for: of whose pack's person a record is a correction, and in what. */
interface OwnNote {
  readonly person_id: string;
  /** Each corrected field with what the pack said, as JSON; see `OwnRow`. */
  readonly corrected?: OwnRow['corrected'];
  readonly pack?: string;
  /** Where each fact, in the order Popolo gives them, stood before. */
  readonly fact_order?: readonly number[];
}

/** A Popolo file that anybody can read, with notes from which ours reads own rows back whole. */
export interface OwnPopoloFile extends PopoloFile {
  readonly own: readonly OwnNote[];
}

const ownSchema = record({
  own: list(
    record({
      person_id: text(),
      corrected: maybe(v.unknown()),
      pack: maybe(text()),
      fact_order: maybe(list(v.pipe(v.number('must be a number'), v.integer()), Infinity)),
    }),
    OWN_MAX,
  ),
});

/** Writes own rows as Popolo, ready for `JSON.stringify`. */
export function writeOwnPopolo(rows: readonly OwnRow[]): OwnPopoloFile {
  return {
    ...writePackFile(
      null,
      rows.map(({ person }) => person),
    ),
    own: rows.map(noteOf),
  };
}

/** Whether parsed JSON is Popolo that `writeOwnPopolo` wrote. */
export function isOwnPopolo(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'own' in value && 'persons' in value;
}

/** Reads such a file, given as parsed JSON; one wrong field, and all is refused with place and reason. */
export function readOwnPopolo(value: unknown): Result<OwnRow[]> {
  const pack = parsePackFile(value);
  if (!pack.ok) return pack;
  const notes = parseWith(ownSchema, value);
  if (!notes.ok) return notes;
  const byId = new Map(notes.value.own.map((note) => [note.person_id, note]));
  const rows: unknown[] = [];
  for (const [at, person] of pack.value.people.entries()) {
    const note = byId.get(person.id);
    if (!note) return fail(`has no entry for "${person.id}"`, 'own');
    const facts = inOrder(person.facts, note.fact_order);
    if (!facts) return fail('does not name each fact once', `own[${at}].fact_order`);
    const { corrected = {}, pack } = note;
    rows.push(compact({ person: { ...person, facts }, corrected, pack }));
  }
  return readOwnList(rows, 'persons');
}

function noteOf({ person, corrected, pack }: OwnRow): OwnNote {
  const order = popoloOrder(person);
  const turned = order.some((place, at) => place !== at);
  const isCorrection = Object.keys(corrected).length > 0;
  return compact({
    person_id: person.id,
    corrected: isCorrection ? corrected : undefined,
    pack,
    fact_order: turned ? order : undefined,
  }) as OwnNote;
}

/** The places of a person's facts in the order Popolo has them: memberships first. */
function popoloOrder({ facts }: Person): number[] {
  const places = facts.map((fact, place) => ({ isLater: !isMembership(fact), place }));
  return places
    .sort((one, other) => Number(one.isLater) - Number(other.isLater))
    .map((f) => f.place);
}

function inOrder(facts: readonly Fact[], order: readonly number[] | undefined): Fact[] | null {
  if (!order) return [...facts];
  const placed = new Map(order.map((place, at) => [place, facts[at]]));
  const found = facts.flatMap((_, place) => placed.get(place) ?? []);
  return found.length === facts.length && order.length === facts.length ? found : null;
}

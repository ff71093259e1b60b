import * as v from 'valibot';
import { groupBy } from '../../../utils/group-by';
import { daysFromTo } from '../../../utils/people/dates/days';
import { firstDay, lastDay, precision } from '../../../utils/people/dates/partial-date';
import { text } from '../../source-fields';
import { type Corrections, correctionOf } from './corrections';
import { byStart, commonDate, compare, type Stretch } from './dates';
import { KNOWN } from './known-posts';
import { optionalDate, optionalText, readCsv, tableDate } from './table';

/** A post as the Ministers Database has it. */
export interface IfgPost {
  readonly name: string;
  readonly department: string;
  /** PM, DPM, SoS, MoS, PUSS, Parl. lead. or Parl. */
  readonly rank: string;
}

/** A post that a minister held, or acted in. */
export interface Appointment extends Stretch {
  readonly post: IfgPost;
  readonly status: 'held' | 'acting';
}

/** A seat in one of the Houses, and the party on each of its days. */
export interface IfgSeat extends Stretch {
  readonly house: 'Commons' | 'Lords';
  readonly constituency?: string | undefined;
  readonly parties: readonly (Stretch & { readonly party: string })[];
}

/** How a minister was called, from when to when. */
export interface IfgName {
  readonly name: string;
  readonly family: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** A minister with everything the database has of them. */
export interface Minister {
  readonly id: string;
  /** The number that Parliament's own data gives its members. */
  readonly parliament?: string | undefined;
  readonly gender: 'female' | 'male';
  readonly names: readonly IfgName[];
  readonly appointments: readonly Appointment[];
  readonly seats: readonly IfgSeat[];
}

/** The database's tables, each as the text of its file. */
export type IfgTables = Readonly<Record<(typeof IFG_TABLES)[number], string>>;

/** The names of the tables that are read. */
export const IFG_TABLES = [
  'person',
  'appointment',
  'appointment_characteristics',
  'post',
  'organisation',
  'representation',
  'representation_characteristics',
  'constituency',
] as const;

const personRow = v.object({
  id: text,
  /** Written as a decimal: `500.0`. */
  id_parliament: v.pipe(
    optionalText,
    v.transform((value) => value?.replace(/\.0$/, '')),
  ),
  name: text,
  short_name: text,
  gender: v.picklist(['F', 'M']),
  start_date: optionalDate,
  end_date: optionalDate,
});
const appointmentRow = v.object({
  id: text,
  person_id: text,
  post_id: text,
  start_date: tableDate,
  end_date: optionalDate,
});
const characteristicRow = v.object({
  appointment_id: text,
  is_acting: v.picklist(['True', 'False']),
});
const postRow = v.object({ id: text, organisation_id: text, name: text, rank_equivalence: text });
const namedRow = v.object({ id: text, name: text });
const departmentRow = v.object({ id: text, name: text, end_date: optionalDate });
const seatRow = v.object({
  id: text,
  person_id: text,
  house: v.picklist(['Commons', 'Lords']),
  constituency_id: optionalText,
  start_date: tableDate,
  end_date: optionalDate,
});
const partyRow = v.object({
  representation_id: text,
  party: text,
  start_date: tableDate,
  end_date: optionalDate,
});

type OfAppointments = Pick<Corrections, 'ends' | 'posts'>;

const NONE: OfAppointments = { ends: [], posts: [] };

/** Reads the ministers out of the tables, by id. Throws with table and record where one is wrong. */
export function readMinisters(tables: IfgTables, corrections = NONE): Minister[] {
  const persons = groupBy(readCsv('person.csv', tables.person, personRow), ({ id }) => id);
  const appointments = readAppointments(tables, corrections);
  const seats = readSeats(tables);
  return [...persons]
    .map(([id, rows]) => ({
      id,
      parliament: rows[0]?.id_parliament,
      gender: rows[0]?.gender === 'F' ? ('female' as const) : ('male' as const),
      names: rows
        .map((row) => ({
          name: row.name,
          family: row.short_name,
          from: row.start_date,
          to: row.end_date,
        }))
        .sort((a, b) => compare(a.from ?? '', b.from ?? '')),
      appointments: appointments.get(id) ?? [],
      seats: seats.get(id) ?? [],
    }))
    .sort((a, b) => compare(a.id, b.id));
}

function readAppointments(
  tables: IfgTables,
  { ends, posts: renamed }: OfAppointments,
): Map<string, Appointment[]> {
  const departments = index(readCsv('organisation.csv', tables.organisation, departmentRow));
  const posts = index(readCsv('post.csv', tables.post, postRow));
  const acting = new Set(
    readCsv(
      'appointment_characteristics.csv',
      tables.appointment_characteristics,
      characteristicRow,
    )
      .filter(({ is_acting }) => is_acting === 'True')
      .map(({ appointment_id }) => appointment_id),
  );
  const rows = readCsv('appointment.csv', tables.appointment, appointmentRow);
  return new Map(
    [...groupBy(rows, ({ person_id }) => person_id)].map(([person, own]) => [
      person,
      mendEnds(
        own.map((row) => {
          const at = `appointment.csv: ${row.id}`;
          const post = known(posts, row.post_id, at);
          const department = known(departments, post.organisation_id, at);
          const to = correctionOf(ends, row.id, row.end_date)?.to ?? row.end_date;
          const called = correctionOf(renamed, row.id, post.name);
          const told = {
            name: called?.name ?? post.name,
            department: called?.department ?? department.name,
            rank: post.rank_equivalence,
          };
          return {
            post: told,
            status: acting.has(row.id) ? ('acting' as const) : ('held' as const),
            from: ofFormation(row.start_date, told),
            to: ofFormation(endWith(department.end_date, to), told),
            at,
          };
        }),
      ),
    ]),
  );
}

/** Days on which a prime minister followed another of the same party: see `ofFormation`. */
const FORMATIONS = new Set([
  '1990-11-28',
  '2007-06-27',
  '2016-07-13',
  '2019-07-24',
  '2022-09-06',
  '2022-10-25',
]);

/** Ranks of who is appointed in the days after the cabinet. */
const JUNIOR = new Set(['MoS', 'PUSS', 'Parl.']);

/**
 * The list dates on the first day of a government also who came or went in the days after it: below
 * the cabinet, and those who attend it, it is the month.
 */
function ofFormation<T extends string | undefined>(date: T, { name, rank }: IfgPost): T | string {
  const isJunior = JUNIOR.has(rank) && KNOWN[name] === undefined;
  return date !== undefined && isJunior && FORMATIONS.has(date)
    ? date.slice(0, 'YYYY-MM'.length)
    : date;
}

/** A post may be ended this many days after its department was, of which the list has the day too. */
const LATE_DAYS = 3;

/** The end of a post: where its department ended some days before, the month or year of both. */
function endWith(department: string | undefined, to: string | undefined): string | undefined {
  if (department === undefined || to === undefined) return to;
  const isDated = [department, to].every((date) => precision(date) === 'day');
  const days = isDated ? daysFromTo(department, to) : 0;
  return days > 0 && days <= LATE_DAYS ? commonDate(to, department) : to;
}

/**
 * An end before its start is a slip of the year where the minister's next post begins on the same day
 * of another year: then it ended there. Any other is refused.
 */
function mendEnds(own: readonly (Appointment & { readonly at: string })[]): Appointment[] {
  return own
    .map(({ at, ...appointment }) => {
      const { from, to } = appointment;
      if (to === undefined || lastDay(to) >= firstDay(from)) return appointment;
      const next = own.find((other) => other.from > from && sameDayOfYear(other.from, to));
      if (!next) throw new Error(`${at}: ends ${to}, before it starts`);
      return { ...appointment, to: next.from };
    })
    .sort(byStart);
}

function sameDayOfYear(one: string, other: string): boolean {
  return one.slice('YYYY'.length) === other.slice('YYYY'.length);
}

function readSeats(tables: IfgTables): Map<string, IfgSeat[]> {
  const constituencies = index(readCsv('constituency.csv', tables.constituency, namedRow));
  const parties = groupBy(
    readCsv('representation_characteristics.csv', tables.representation_characteristics, partyRow),
    ({ representation_id }) => representation_id,
  );
  const rows = readCsv('representation.csv', tables.representation, seatRow);
  return new Map(
    [...groupBy(rows, ({ person_id }) => person_id)].map(([person, own]) => [
      person,
      own
        .map((row) => ({
          house: row.house,
          constituency:
            row.constituency_id === undefined
              ? undefined
              : known(constituencies, row.constituency_id, `representation.csv: ${row.id}`).name,
          from: row.start_date,
          to: row.end_date,
          parties: (parties.get(row.id) ?? []).map(({ party, start_date, end_date }) => ({
            party,
            from: start_date,
            to: end_date,
          })),
        }))
        .sort(byStart),
    ]),
  );
}

function index<T extends { id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

function known<T>(rows: ReadonlyMap<string, T>, id: string, at: string): T {
  const found = rows.get(id);
  if (found === undefined) throw new Error(`${at}: ${id} is not listed`);
  return found;
}

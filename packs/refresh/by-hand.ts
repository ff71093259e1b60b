import { NO_END } from '../../utils/people/as-of/held-on';
import { agree, firstDay, lastDay } from '../../utils/people/dates/partial-date';
import type { PackSources } from '../pack-sources';
import { finder } from '../same-person';
import type { SourceFact, SourceFile, SourcePerson } from '../source-format';

/** A point in which rows and what somebody read are known to differ: a post, or the birth. */
export interface KnownDifference {
  readonly person: string;
  readonly in: string;
}

/** What rows say otherwise than somebody read; the rows overwrite nothing of it. */
export interface Difference extends KnownDifference {
  readonly line: string;
}

/** All in which the rows of a source contradict the files that people write, sorted by line. */
export function differencesFromHand(rows: SourceFile, hand: readonly PackSources[]): Difference[] {
  const files = hand.flatMap(({ files }) => files).filter(({ file }) => file.endsWith('.yaml'));
  const read = finder(files.flatMap(({ content }) => content.persons));
  return rows.persons
    .flatMap((person) => {
      const known = read(person);
      return known ? differences(person, known) : [];
    })
    .sort((one, other) => (one.line < other.line ? -1 : 1));
}

function differences(row: SourcePerson, read: SourcePerson): Difference[] {
  const said = (point: string, inRows: string, byHand: string): Difference => ({
    person: read.id,
    in: point,
    line: `${read.name} (${read.id}): ${point}: ${inRows} in the rows, ${byHand} as read by hand`,
  });
  const { birth_date: birth } = row;
  const births =
    birth && read.birth_date && !agree(birth, read.birth_date)
      ? [said('birth', birth, read.birth_date)]
      : [];
  const terms = read.facts.filter(isHeld).flatMap((fact) => {
    const others = row.facts.filter((one) => isHeld(one) && one.post === fact.post);
    const same = others.filter((one) => overlap(one, fact));
    if (same.length === 0 || same.some((one) => isSaidToo(one, fact, read.verified))) return [];
    return [said(fact.post ?? '', same.map(stretch).join(' and '), stretch(fact))];
  });
  return [...births, ...terms];
}

/** A seat that is told of by the day it is known from, without a post of its own, is compared with none. */
function isHeld({ kind, post, status = 'held' }: SourceFact): boolean {
  return kind === 'office' && post !== undefined && status === 'held';
}

const start = ({ from }: SourceFact) => (from === undefined ? '' : firstDay(from));
const end = ({ to }: SourceFact) => (to === undefined ? NO_END : lastDay(to));

function overlap(one: SourceFact, other: SourceFact): boolean {
  return start(one) <= end(other) && start(other) <= end(one);
}

/**
 * What one of them leaves open is no contradiction, save an end before the day to which somebody
 * looked and found the office held.
 */
function isSaidToo(row: SourceFact, read: SourceFact, verified: string): boolean {
  const begins = row.from === undefined || read.from === undefined || agree(row.from, read.from);
  if (read.to === undefined) return begins && (row.to === undefined || lastDay(row.to) >= verified);
  return begins && (row.to === undefined || agree(row.to, read.to));
}

function stretch({ from, to }: SourceFact): string {
  return `${from ?? ''}–${to ?? ''}`;
}

import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { groupBy } from '../../../utils/group-by';
import { day, text } from '../../source-fields';
import type { Citations } from '../citations';
import type { Copy } from '../copy';
import { readTable } from '../table';
import { type LateStart, withLateStart } from './late-starts';
import { joinParties, joinServices, type Stretches } from './service';

/**
 * Former members' terms, read off the list's own file page by page, as it is too long for the copies
 * the packs are read from; what follows without a gap under one party is one line.
 */
const TERMS = new URL('./former-terms.csv', import.meta.url);

/** The version of that file which was read, and the newest day in it. */
const LIST = {
  path: 'legislators-historical.yaml',
  commit: '396dc62a2b0dff9c3e25b2c7113346807ab8bd76',
  date: '2026-07-11',
};

const line = v.object({
  bioguide: v.pipe(v.string(), v.regex(/^[A-Z]\d{6}$/, 'not a Bioguide identifier')),
  name: text,
  chamber: v.picklist(['house', 'senate']),
  state: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'not the two letters of a state')),
  from: day,
  to: day,
  party: text,
});

/** A stretch in one chamber for one state under one party. */
export type FormerTerm = v.InferOutput<typeof line>;

/** The stretches of somebody who has left Congress. */
export interface FormerMember extends Stretches {
  readonly name: string;
  /** The day on which the last of them ended. */
  readonly left: string;
}

/** Everyone who sat since 2001 and has left, by Bioguide identifier. */
export function readFormerMembers(
  copy: Pick<Copy, 'repository'>,
  { cite }: Pick<Citations, 'cite'>,
  late: ReadonlyMap<string, LateStart>,
): ReadonlyMap<string, FormerMember> {
  const source = cite({
    name: 'congress-former',
    copy,
    ...LIST,
    title: 'Former members of the United States Congress, with their terms',
    publisher: 'unitedstates project (congress-legislators)',
    licence: 'CC0-1.0',
  });
  const terms = readTerms(readFileSync(TERMS, 'utf8'), 'former-terms.csv');
  return new Map(
    [...terms].map(([id, all]) => {
      const member = toFormerMember(all, source);
      return [id, { ...member, ...withLateStart(member, late.get(id)) }];
    }),
  );
}

/** Reads the lines, by Bioguide identifier, each person's in order; throws with the line that is wrong. */
export function readTerms(csv: string, file: string): ReadonlyMap<string, readonly FormerTerm[]> {
  const lines = readTable(csv, file, line);
  const backwards = lines.find(({ from, to }) => from > to);
  if (backwards) throw new Error(`${file}: ${backwards.bioguide}: ends before it begins`);
  const byPerson = groupBy(lines, ({ bioguide }) => bioguide);
  return new Map(
    [...byPerson].map(([id, all]) => [id, all.toSorted((a, b) => (a.from < b.from ? -1 : 1))]),
  );
}

/** Joins the lines of one person: a seat goes on under another party, a party in another chamber. */
export function toFormerMember(terms: readonly FormerTerm[], source: string): FormerMember {
  const sources = [source];
  const days = terms.map(({ to }) => to).toSorted();
  return {
    name: terms[0]?.name ?? '',
    services: joinServices(
      terms.map(({ chamber, state, from, to }) => ({ chamber, state, from, to, sources })),
    ),
    parties: joinParties(terms.map(({ party, from, to }) => ({ party, from, to, sources }))),
    left: days.at(-1) ?? '',
  };
}

import type * as v from 'valibot';
import { lastDay } from '../../../people/dates/partial-date';
import { BEFORE_START, inOrder } from '../../../people/parse/fields';
import { FACTS_MAX } from '../../../people/parse/limits';
import { compact, parseWith } from '../../../people/parse/parse-with';
import type { Day, Fact, Organization, PartialDate } from '../../../people/person';
import { fail, ok, type Result } from '../../../result';
import { type FilePlace, partSkipped, type ReadEvent } from '../format';
import { partyStretches } from '../party-stretches';
import { CHAMBERS, officeOfTerm } from './office-of-term';
import { type Leadership, leadershipSchema, type Term, termSchema } from './schema';

/** Where an entry stands, and what of it is left out. */
export interface EntryAt {
  readonly place: FilePlace;
  readonly left: ReadEvent[];
  /** A day that is after it has not come yet. */
  readonly today: Day;
}

/** The facts of an entry: its terms, its offices within a chamber, its parties over all terms. */
export function readFacts(entry: Readonly<Record<string, unknown>>, at: EntryAt): Fact[] {
  const terms = readList(entry.terms, 'terms', { schema: termSchema, read: readTerm, at });
  const leading = readList(entry.leadership_roles, 'leadership_roles', {
    schema: leadershipSchema,
    read: readLeadership,
    at,
  });
  const isParty = ({ kind }: Fact) => kind === 'party';
  const parties = partyStretches(terms.filter(isParty)).map((fact) => openedAfter(fact, at.today));
  const facts = [...terms.filter((fact) => !isParty(fact)), ...leading, ...parties];
  if (facts.length > FACTS_MAX) {
    at.left.push(
      partSkipped(fail(`must not have more than ${FACTS_MAX} entries`, 'terms'), at.place),
    );
  }
  return facts.slice(0, FACTS_MAX);
}

interface ListOf<S extends v.GenericSchema<unknown, unknown>> {
  readonly schema: S;
  readonly read: (value: v.InferOutput<S>) => Result<Fact[]>;
  readonly at: EntryAt;
}

function readList<S extends v.GenericSchema<unknown, unknown>>(
  value: unknown,
  name: string,
  { schema, read, at }: ListOf<S>,
): Fact[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    at.left.push(partSkipped(fail('must be a list', name), at.place));
    return [];
  }
  return value.slice(0, FACTS_MAX + 1).flatMap((raw, index) => {
    const parsed = parseWith(schema, raw);
    const facts = parsed.ok ? read(parsed.value) : parsed;
    if (facts.ok) return facts.value;
    const field = [`${name}[${index}]`, facts.path].filter(Boolean).join('.');
    at.left.push(partSkipped(fail(facts.message, field), at.place));
    return [];
  });
}

function readTerm(term: Term): Result<Fact[]> {
  const office = officeOfTerm(term);
  if (!office) return fail('must be the postal code of a state', 'state');
  if (!inOrder(term.start, term.end)) return fail(BEFORE_START, 'end');
  const dated = compact({ from: term.start, to: term.end });
  return ok([
    { kind: 'office', status: 'held', ...office, ...dated, sources: [] },
    ...partiesOfTerm(term),
  ]);
}

function readLeadership({ title, chamber, start, end }: Leadership): Result<Fact[]> {
  if (!inOrder(start, end)) return fail(BEFORE_START, 'end');
  const organization = chamber && CHAMBERS[chamber];
  const dated = compact({ organization, from: start, to: end });
  return ok([{ kind: 'office', status: 'held', label: title, role: title, ...dated, sources: [] }]);
}

/** Who is elected for some years has not joined a party for those years. */
function openedAfter(fact: Fact, today: Day): Fact {
  const { to, ...open } = fact;
  return to !== undefined && hasNotCome(to, today) ? open : fact;
}

function hasNotCome(date: PartialDate, today: Day): boolean {
  return lastDay(date) > today;
}

/** The parties that these files call by their members; ids are those of the extension's own pack. */
const PARTIES: ReadonlyMap<string, Organization> = new Map([
  ['Democrat', { id: 'us-democratic', name: 'Democratic Party', classification: 'party' }],
  ['Republican', { id: 'us-republican', name: 'Republican Party', classification: 'party' }],
]);
const NO_PARTY = /^(?:no party|independent|nonpartisan|unknown)$/i;

/** The parties of a term, each for its part of it; none where somebody belonged to none. */
function partiesOfTerm({ party, start, end, party_affiliations }: Term): Fact[] {
  const spans = party_affiliations ?? [{ party, start, end }];
  return spans.flatMap((span): Fact[] => {
    if (!span.party || NO_PARTY.test(span.party) || !inOrder(span.start, span.end)) return [];
    const organization = PARTIES.get(span.party) ?? {
      name: span.party,
      classification: 'party',
    };
    const dated = compact({ from: span.start, to: span.end });
    const label = organization.name;
    return [{ kind: 'party', status: 'held', label, organization, ...dated, sources: [] }];
  });
}

import { inOrder } from '../../../people/parse/fields';
import { FACTS_MAX, LINE_MAX } from '../../../people/parse/limits';
import { compact } from '../../../people/parse/parse-with';
import { FACT_KINDS, FACT_STATUSES, type Fact, type Source } from '../../../people/person';
import { partyStretches } from '../party-stretches';
import type { RowReader } from './row-reader';

/** Half of the facts may be offices and half parties, so that both together are within the bound. */
const FACTS_OF_A_KIND = FACTS_MAX / 2;

/** The facts of one person's rows, each once, and the sources of rows that tell no fact. */
export function factsOfRows(rows: readonly RowReader[]): { facts: Fact[]; sources: string[] } {
  const offices = new Map<string, Fact>();
  const parties = new Map<string, Fact>();
  const sources = new Set<string>();
  for (const row of rows) {
    const urls = row.addresses('source');
    const { office, party } = factsOfRow(
      row,
      urls.map((url) => ({ url })),
    );
    if (!office && !party) for (const url of urls) sources.add(url);
    add(offices, office, row);
    add(parties, party, row);
  }
  return {
    facts: [...offices.values(), ...partyStretches([...parties.values()])],
    sources: [...sources],
  };
}

function add(known: Map<string, Fact>, fact: Fact | null, row: RowReader): void {
  if (!fact) return;
  const { kind, status, label, area, from, to } = fact;
  const key = [kind, status, label, area?.name, from, to].join('\n');
  if (known.has(key)) return;
  if (known.size < FACTS_OF_A_KIND) known.set(key, fact);
  else row.leave('role', `is one of more than ${FACTS_OF_A_KIND} of one person`);
}

/** The facts of one row: what the person was, and of which party. */
interface FactsOfRow {
  readonly office: Fact | null;
  /** Told of each office anew, so to be put together (`partyStretches`). */
  readonly party: Fact | null;
}

/** Reads a row's facts. Without a role, the organization alone makes one; dates alone make none. */
function factsOfRow(row: RowReader, sources: readonly Source[]): FactsOfRow {
  const from = row.date('from');
  const to = row.date('to');
  if (!inOrder(from, to)) {
    row.leave('to', 'must not lie before the start');
    return { office: null, party: null };
  }
  const dated = compact({ from, to });
  const role = readRole(row);
  const party = row.text('party');
  return {
    office: role ? (compact({ ...role, ...dated, sources }) as Fact) : null,
    party: party === undefined ? null : { ...partyOf(party, row), ...dated, sources },
  };
}

function readRole(row: RowReader) {
  const role = row.text('role');
  const name = row.text('organization');
  const postId = row.text('postId');
  const area = row.text('area');
  const label = role === undefined ? name : labelOf(role, name);
  if (label === undefined) return null;
  return {
    kind: row.word('kind', FACT_KINDS) ?? 'office',
    status: row.word('status', FACT_STATUSES) ?? 'held',
    label,
    role,
    post: postId === undefined ? undefined : compact({ id: postId, label: role }),
    organization:
      name === undefined ? undefined : compact({ id: row.text('organizationId'), name }),
    area: area === undefined ? undefined : compact({ id: row.text('areaId'), name: area }),
  };
}

/** "Minister of State, Home Office"; what the role says already is not said again. */
function labelOf(role: string, organization: string | undefined): string {
  if (organization === undefined) return role;
  const said = new Set(wordsOf(role));
  const isSaid = wordsOf(organization).every((word) => said.has(word));
  const whole = `${role}, ${organization}`;
  return isSaid || whole.length > LINE_MAX ? role : whole;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
}

function partyOf(name: string, row: RowReader): Omit<Fact, 'sources'> {
  const organization = compact({ id: row.text('partyId'), name, classification: 'party' });
  return { kind: 'party', status: 'held', label: name, organization };
}

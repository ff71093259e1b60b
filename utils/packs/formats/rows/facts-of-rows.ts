import { FACTS_MAX } from '../../../people/parse/limits';
import type { Fact } from '../../../people/person';
import { partyStretches } from '../party-stretches';
import { factsOfRow } from './fact-of-row';
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

import * as v from 'valibot';
import { maybe, record, text, webAddress } from '../people/parse/fields';
import { ID_MAX } from '../people/parse/limits';
import { parseWith } from '../people/parse/parse-with';

/** A correction that is to hold everywhere, for the reader to confirm in the manager. */
export interface Proposal {
  readonly name: string;
  /** null: nobody. */
  readonly personId: string | null;
  /** Ids of those it was taken for. */
  readonly instead: readonly string[];
}

/** The manager's address with a proposal. */
export function proposalAddress({ name, personId, instead }: Proposal): string {
  const parameters = new URLSearchParams({ correct: name });
  if (personId !== null) parameters.set('means', personId);
  for (const id of instead) parameters.append('instead', id);
  return `/manager.html?${parameters}#corrections`;
}

const proposal = v.object({
  name: text(),
  personId: v.nullable(text(ID_MAX)),
  instead: v.array(text(ID_MAX)),
});

/** The other way of `proposalAddress`; null where there is none. */
export function proposalIn(search: string): Proposal | null {
  const parameters = new URLSearchParams(search);
  if (!parameters.has('correct')) return null;
  const read = parseWith(proposal, {
    name: parameters.get('correct'),
    personId: parameters.get('means'),
    instead: parameters.getAll('instead'),
  });
  return read.ok ? read.value : null;
}

/** A fact of a person to be corrected in the manager's form, and the article that says otherwise. */
export interface FactToCorrect {
  readonly personId: string;
  readonly label: string;
  readonly from?: string;
  readonly sourceUrl?: string;
  readonly sourceTitle?: string;
}

/** The manager's address with a fact to correct. */
export function factAddress(fact: FactToCorrect): string {
  const given = Object.entries(fact).filter(([, value]) => value !== undefined && value !== '');
  return `/manager.html?${new URLSearchParams(Object.fromEntries(given))}#people`;
}

const factToCorrect = record({
  personId: text(ID_MAX),
  label: text(),
  from: maybe(text()),
  sourceUrl: maybe(webAddress),
  sourceTitle: maybe(text()),
});

/** The other way of `factAddress`; null where there is none. */
export function factIn(search: string): FactToCorrect | null {
  const parameters = new URLSearchParams(search);
  if (!parameters.has('personId')) return null;
  const read = parseWith(factToCorrect, Object.fromEntries(parameters));
  return read.ok ? (read.value as FactToCorrect) : null;
}

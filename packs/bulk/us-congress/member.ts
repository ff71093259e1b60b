import type { LastSeen } from './last-seen';
import { endOf, type Leaving } from './leaving';
import type { Legislator, Term } from './legislator';
import { joinParties, joinServices, type PartySpan, type Service, union } from './service';

/** A member of Congress with their stretches in it. */
export interface Member {
  readonly legislator: Legislator;
  readonly services: readonly Service[];
  readonly parties: readonly PartySpan[];
  /** The last day for which somebody looked: the copy's, or the end of the last term. */
  readonly verified: string;
}

/**
 * The stretches of somebody in the list of members, from its last version that has them. The last
 * term of whoever left it ends as `endOf` finds; undefined where no source shows when.
 */
export function toMember(
  legislator: Legislator,
  seen: LastSeen,
  source: string,
  leavings: readonly Leaving[],
): Member | undefined {
  const terms = legislator.terms.filter((term) => isSat(term, seen));
  const last = terms.at(-1);
  if (!last) return undefined;
  const sits = seen.gone === undefined;
  const end = sits ? { to: undefined, sources: [] } : endOf(last, seen, leavings);
  if (!end) return undefined;
  const services = terms.map(
    (term): Service => ({
      chamber: term.type === 'rep' ? 'house' : 'senate',
      state: term.state,
      from: term.start,
      to: term === last ? end.to : term.end,
      sources: term === last ? [source, ...end.sources] : [source],
    }),
  );
  return {
    legislator,
    services: joinServices(services),
    // The last party is known to the end of the seat, so it has what shows that as well.
    parties: joinParties(terms.flatMap((term) => partiesOf(term, source))).map(
      (span, index, { length }) =>
        index === length - 1 ? { ...span, sources: union(span.sources, end.sources) } : span,
    ),
    verified: end.to === undefined || end.to.length < 'YYYY-MM-DD'.length ? seen.date : end.to,
  };
}

/** A term that begins when somebody is listed for the last time was entered by mistake. */
function isSat({ start }: Term, { date, gone }: LastSeen): boolean {
  return gone === undefined || start < date;
}

/** A party that a term shows; it lasts to the day before the next. */
function partiesOf(term: Term, source: string): PartySpan[] {
  const spans =
    term.party_affiliations.length > 0
      ? term.party_affiliations
      : [{ start: term.start, end: term.end, party: term.party }];
  return spans.map(({ start, end, party }) => ({ party, from: start, to: end, sources: [source] }));
}

import type { Legislator, Term } from './legislator';
import { joinParties, joinServices, type PartySpan, type Service, type Stretches } from './service';

/** The stretches of somebody who sits; a scheduled end is no end. */
export function sittingStretches({ terms }: Pick<Legislator, 'terms'>, source: string): Stretches {
  const last = terms.at(-1);
  const services = terms.map(
    (term): Service => ({
      chamber: term.type === 'rep' ? 'house' : 'senate',
      state: term.state,
      from: term.start,
      to: term === last ? undefined : term.end,
      sources: [source],
    }),
  );
  return {
    services: joinServices(services),
    parties: joinParties(terms.flatMap((term) => partiesOf(term, source))),
  };
}

/** A party that a term shows; it lasts to the day before the next. */
function partiesOf(term: Term, source: string): PartySpan[] {
  const spans =
    term.party_affiliations.length > 0
      ? term.party_affiliations
      : [{ start: term.start, end: term.end, party: term.party }];
  return spans.map(({ start, end, party }) => ({ party, from: start, to: end, sources: [source] }));
}

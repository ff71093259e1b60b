import type { Day } from '../../people/person';
import type { Dropped } from '../trace/trace';
import { appositionOf } from './apposition';
import { matchOffice } from './match-office';
import type { MatchContext, Office, OfficeMatch, PhraseMatches, TokenisedPhrase } from './model';
import { spanOf } from './role-span';

/** Reads a phrase against every office. */
export function matchPhrase(read: TokenisedPhrase, against: MatchContext): PhraseMatches {
  const { offices, names, roles, published } = against;
  const fits: OfficeMatch[] = [];
  const past: OfficeMatch[] = [];
  const others: OfficeMatch[] = [];
  let dropped: Dropped | undefined;
  for (const office of offices.beginningWith(read.words.map(({ key }) => key))) {
    const match = matchOffice(read, office, roles);
    if (match === undefined) continue;
    const fit = { office, span: spanOf(read, match), owned: match.owned };
    if (match.is === 'other') {
      others.push(fit);
      continue;
    }
    const apposition = appositionOf(read, match.to, { ...fit, names });
    if (apposition === 'other') others.push(fit);
    if (apposition !== 'none' || names.touches(fit.span)) dropped = 'own-title';
    if (isOfTheTime(read, office, published)) fits.push(fit);
    else past.push(fit);
  }
  return { matches: fits, past, others, ...(dropped && { dropped }) };
}

/** "In 2003 the prime minister …" was somebody else, unless the person held it then. */
function isOfTheTime({ phrase }: TokenisedPhrase, office: Office, published: Day): boolean {
  const { year } = phrase;
  if (year === 0 || year >= Number(published.slice(0, 4))) return true;
  return office.former || office.heldIn(year);
}

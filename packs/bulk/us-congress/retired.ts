import type { Citations } from '../citations';
import type { Copy } from '../copy';
import { citationOf, identifierOf, parseOfficer } from '../openstates';
import type { Leaving } from './leaving';

/** The folder of former members of Congress. */
const RETIRED = 'data/us/retired';

/** When former members of Congress left, in a copy of openstates/people; by Bioguide identifier. */
export function readRetired(copy: Copy, { cite }: Citations): Map<string, Leaving[]> {
  const found = new Map<string, Leaving[]>();
  for (const [path, text] of copy.texts(RETIRED)) {
    const officer = parseOfficer(text, path);
    const bioguide = identifierOf(officer, 'bioguide');
    if (bioguide === undefined) continue;
    const days = officer.roles
      .filter(({ jurisdiction }) => jurisdiction.includes('/country:us/government'))
      .flatMap(({ end_date }) => (end_date?.length === 'YYYY-MM-DD'.length ? [end_date] : []));
    const day = days.sort().at(-1);
    if (day === undefined) continue;
    const source = cite(citationOf(officer, path, copy));
    found.set(bioguide, [{ day, source, trust: 'month' }]);
  }
  return found;
}

import type { Citations, CitedFile } from '../citations';
import type { Copy } from '../copy';
import type { BulkPerson } from '../people';
import { type Country, readCountry } from './country';
import { readStatements } from './statements';

const LEGISLATORS = 'html/legislators.csv';
const HOLDERS = 'html/holders21.csv';
const MEMBERS = 'Members of parliament in Wikidata, with their terms';

/** The people of the two lists that a repository of EveryPolitician's scrapers has of a country. */
export function readLists(
  copy: Copy,
  { cite }: Citations,
  country: Country,
  name: string,
): { readonly people: BulkPerson[]; readonly left: string[]; readonly day: string } {
  const source = (path: string, title: string, of: string) =>
    cite(citeWikidata(copy, { name: `wikidata-${name}-${of}`, path, title }));
  const hasSeats = Object.keys(country.seats).length > 0;
  const lists = {
    legislators: hasSeats ? readStatements(copy.text(LEGISLATORS).text, LEGISLATORS) : [],
    holders: readStatements(copy.text(HOLDERS).text, HOLDERS),
    // What is not read is not cited.
    seatSource: hasSeats ? source(LEGISLATORS, MEMBERS, 'members') : '',
    officeSource: source(HOLDERS, 'Holders of public posts in Wikidata since 2001', 'holders'),
    day: copy.date,
  };
  return { ...readCountry(lists, country), day: copy.date };
}

/** How an answer of Wikidata is cited, kept in a repository of EveryPolitician's scrapers. */
export function citeWikidata(
  copy: Pick<Copy, 'repository' | 'commit' | 'date'>,
  { name, path, title }: Pick<CitedFile, 'name' | 'path' | 'title'>,
): CitedFile {
  return {
    name,
    copy,
    path,
    commit: copy.commit,
    date: copy.date,
    title,
    publisher: 'Wikidata (every-politician-scrapers)',
    licence: 'CC0-1.0',
  };
}

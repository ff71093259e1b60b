import type { SourceFact } from '../../source-format';
import type { Citations } from '../citations';
import type { Copy } from '../copy';
import type { BulkPerson } from '../people';
import { citeWikidata } from '../wikidata-lists/lists';
import { nameParts } from '../wikidata-lists/names';
import { readStatements } from '../wikidata-lists/statements';
import type { Councillor } from './list';
import { birthIn } from './lives';
import { type Romanised, romanisedFinder } from './romanised';

const LEGISLATORS = 'html/legislators.csv';

/** A stay in the House or its chair, and who it is of. */
export interface Term {
  readonly councillor: Councillor;
  readonly fact: SourceFact;
}

/** Finds a member in Wikidata, and the key of the list that has them. */
export type FindItem = (councillor: Councillor) => { found: Romanised; source: string } | undefined;

/** Looks members up among the legislators that Wikidata has. */
export function wikidataFinder(copy: Copy, { cite }: Citations): FindItem {
  const statements = readStatements(copy.text(LEGISLATORS).text, LEGISLATORS);
  const find = romanisedFinder(statements);
  const title = 'Members of the parliament of Japan in Wikidata, with their terms';
  const cited = { name: 'wikidata-japan-members', path: LEGISLATORS, title };
  return ({ life, reading }) => {
    const found = find({ birth: birthIn(life), reading });
    return found && { found, source: cite(citeWikidata(copy, cited)) };
  };
}

/** Latin letters first, where Wikidata has the person; else as the House writes the name. */
export function toPerson(own: readonly Term[], find: FindItem, day: string): BulkPerson {
  const councillor = own
    .map((term) => term.councillor)
    .toSorted(byElections)
    .at(-1);
  if (councillor === undefined) throw new Error('a person without terms');
  const known = find(councillor);
  const [family = '', given = family] = councillor.name.split(/\s+/);
  const written = { name: given === family ? family : `${family}${given}`, family, given };
  const reading = {
    name: councillor.reading.replace(/\s+/, ' '),
    note: 'transliteration',
    lang: 'ja',
  } as const;
  return {
    ids: { ...(known ? { wikidata: known.found.item } : {}), sangiin: councillor.id },
    ...(known
      ? nameParts(known.found.name)
      : { name: written.name, given_name: written.given, family_name: written.family }),
    other_names: [
      ...(known ? [{ name: written.name, note: 'alias' as const, lang: 'ja' }] : []),
      ...(reading.name === written.name ? [] : [reading]),
    ],
    birth_date: birthIn(councillor.life),
    verified: day,
    sources: known ? [known.source] : [],
    facts: own.map(({ fact }) => fact),
  };
}

function byElections(one: Councillor, other: Councillor): number {
  return one.elected.length - other.elected.length;
}

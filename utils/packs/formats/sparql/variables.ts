import type { CsvField } from '../csv/columns';
import { HEADINGS, plainHeading } from '../csv/headings';
import type { RowField } from '../rows/flat-row';

/** A variable of a query, and how it tells a field: the resource itself, text, or the address of a page. */
export interface Variable {
  readonly name: string;
  readonly tells: 'resource' | 'text' | 'page';
}

/** The variables that may tell each field, the best first. */
export type Variables = ReadonlyMap<RowField, readonly Variable[]>;

/** Things that have an id and a label, and what people call their variables. */
const THINGS: readonly (readonly [id: RowField, label: CsvField, stems: readonly string[]])[] = [
  ['id', 'name', ['item', 'person', 'human', 'politician', 'member', 'mp', 'holder', 'who']],
  ['postId', 'role', ['role', 'position', 'office', 'post', 'pos']],
  [
    'organizationId',
    'organization',
    ['org', 'organization', 'organisation', 'legislature', 'house', 'body'],
  ],
  ['areaId', 'area', ['district', 'constituency', 'area', 'electorate', 'region']],
  ['partyId', 'party', ['party', 'group', 'faction']],
];
/** Fields told by text alone. */
const TEXTS: readonly CsvField[] = [
  'givenName',
  'familyName',
  'aliases',
  'gender',
  'birth',
  'death',
  'summary',
  'link',
  'from',
  'to',
  'source',
];
/** An ending that may stand behind a stem: `itemLabel`, `party_name_en`, `role_en`. */
const LABEL = /^(?:_?(?:name|label))?(?:_([a-z]{2,3}))?$/i;

/** Finds out what the variables of a query tell, from their names. */
export function readVariables(names: readonly string[]): Variables {
  const found = new Map<RowField, readonly Variable[]>();
  for (const [id, label, stems] of THINGS) {
    found.set(
      id,
      stems.filter((stem) => names.includes(stem)).map((name) => ({ name, tells: 'resource' })),
    );
    found.set(label, [
      ...labels(names, label === 'name' ? ['', ...stems] : stems),
      ...named(names, label),
    ]);
  }
  for (const field of TEXTS) {
    const tells = field === 'link' || field === 'source' ? 'page' : 'text';
    const all = [...labels(names, [field]), ...named(names, field)];
    found.set(
      field,
      all.map(({ name }) => ({ name, tells })),
    );
  }
  return found;
}

function labels(names: readonly string[], stems: readonly string[]): Variable[] {
  return stems.flatMap((stem) =>
    names
      .flatMap((name) => {
        const match =
          name.startsWith(stem) && name !== '' ? LABEL.exec(name.slice(stem.length)) : null;
        return match ? [{ name, rank: name === stem ? BARE : rankOf(match[1]) }] : [];
      })
      .sort((one, other) => one.rank - other.rank)
      .map(({ name }) => ({ name, tells: 'text' as const })),
  );
}

/** A stem alone is mostly the resource itself, and text only where there is no other. */
const BARE = 3;

/** English first, then what has no language, then the others in their own order. */
function rankOf(language: string | undefined): number {
  if (language === undefined) return 1;
  return language.toLowerCase() === 'en' ? 0 : 2;
}

function named(names: readonly string[], field: CsvField): Variable[] {
  return HEADINGS[field]
    .map((heading) => names.find((name) => plainHeading(name) === heading))
    .flatMap((name) => (name === undefined ? [] : [{ name, tells: 'text' as const }]));
}

/** What a column of a table can say of a person. */
export const CSV_FIELDS = [
  'id',
  'wikidata',
  'name',
  'givenName',
  'familyName',
  'honorificPrefix',
  'honorificSuffix',
  'aliases',
  'gender',
  'birth',
  'death',
  'summary',
  'link',
  'role',
  'kind',
  'status',
  'organization',
  'area',
  'party',
  'from',
  'to',
  'source',
] as const;
export type CsvField = (typeof CSV_FIELDS)[number];

/** What each column of a table says, in the order of the columns; null is not read. */
export type CsvColumns = readonly (CsvField | null)[];

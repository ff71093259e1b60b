/** The fields of a person that a column of a table can tell. */
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

/** The field of each column of a table, in the order of the columns; null is not read. */
export type CsvColumns = readonly (CsvField | null)[];

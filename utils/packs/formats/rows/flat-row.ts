import type { CsvField } from '../csv/columns';

/** What one row of a table or of query results can say; the ids come from queries alone. */
export type RowField = CsvField | 'postId' | 'organizationId' | 'areaId' | 'partyId';

/** One row: cells by field, those without anything left out. */
export type FlatRow = Readonly<Partial<Record<RowField, string>>>;

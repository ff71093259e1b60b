import type { MessageKey } from '../../interface-text';
import type { Person } from '../person';

/** The names of a person's fields, for readers. */
export const FIELD_LABELS: Readonly<Partial<Record<keyof Person, MessageKey>>> = {
  name: 'import_column_name',
  otherNames: 'import_column_aliases',
  givenName: 'import_column_givenName',
  familyName: 'import_column_familyName',
  honorificPrefix: 'import_column_honorificPrefix',
  honorificSuffix: 'import_column_honorificSuffix',
  gender: 'import_column_gender',
  birth: 'import_column_birth',
  death: 'import_column_death',
  summary: 'import_column_summary',
  identifiers: 'outdated_identifiers',
  links: 'outdated_links',
  prominence: 'outdated_prominence',
  verified: 'manager_pack_verified',
  facts: 'manager_roles',
  sources: 'outdated_sources',
};

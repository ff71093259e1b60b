import type { CsvField } from './columns';

/**
 * Headings by which a column's field is guessed, in lower case and without marks; Popolo's names
 * among them. An earlier field takes a column before a later one does.
 */
export const HEADINGS: Readonly<Record<CsvField, readonly string[]>> = {
  id: ['id', 'person id', 'identifier', 'uuid', 'key'],
  wikidata: ['wikidata', 'wikidata id', 'qid', 'wikidata qid', 'item', 'person', 'human'],
  name: [
    'name',
    'full name',
    'display name',
    'person',
    'person name',
    'who',
    'item',
    'human',
    'official name',
  ],
  givenName: ['given name', 'first name', 'forename', 'first', 'given names', 'forenames'],
  familyName: ['family name', 'last name', 'surname', 'last'],
  honorificPrefix: ['honorific prefix', 'honorific', 'title', 'salutation', 'prefix'],
  honorificSuffix: ['honorific suffix', 'suffix', 'post nominals'],
  aliases: [
    'aliases',
    'alias',
    'other names',
    'also known as',
    'aka',
    'nickname',
    'nicknames',
    'alternative names',
  ],
  gender: ['gender', 'sex'],
  birth: [
    'birth',
    'birth date',
    'date of birth',
    'born',
    'dob',
    'birthday',
    'birth year',
    'year of birth',
  ],
  death: ['death', 'death date', 'date of death', 'died', 'dod', 'death year', 'year of death'],
  summary: ['summary', 'description', 'about', 'note', 'notes', 'bio', 'biography'],
  link: ['link', 'links', 'website', 'homepage', 'wikipedia', 'page'],
  role: [
    'role',
    'office',
    'position',
    'post',
    'job',
    'job title',
    'position held',
    'function',
    'label',
  ],
  kind: ['kind', 'kind of fact'],
  status: ['status'],
  organization: [
    'organization',
    'organisation',
    'department',
    'ministry',
    'chamber',
    'house',
    'body',
    'institution',
    'employer',
  ],
  area: [
    'area',
    'constituency',
    'district',
    'state',
    'region',
    'country',
    'place',
    'where',
    'riding',
    'electorate',
  ],
  party: ['party', 'group', 'political party', 'parliamentary group', 'affiliation'],
  from: [
    'from',
    'start',
    'start date',
    'since',
    'begin',
    'began',
    'term start',
    'start time',
    'appointed',
    'took office',
    'entered office',
  ],
  to: [
    'to',
    'end',
    'end date',
    'until',
    'till',
    'term end',
    'end time',
    'left',
    'left office',
    'last day',
  ],
  source: ['source', 'sources', 'source url', 'url', 'reference', 'references', 'citation'],
};

/** `start_date`, `StartDate` and `Start date` are one heading. */
export function plainHeading(heading: string): string {
  return heading
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

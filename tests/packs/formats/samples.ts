import { FORMATS, type FormatName } from '../../../utils/packs/formats/format';
import { makeFile } from './popolo/parliament-file';
import { answer, human, item, named, statement, time } from './wikidata/entities';

const TERM = { qualifiers: { P580: [time('2001-02-03')], P582: [time('2005-00-00', 9)] } };
const entity = (id: string) => ({ type: 'uri', value: `http://www.wikidata.org/entity/${id}` });
const text = (value: string) => ({ type: 'literal', value });

/** A small true file of each format. */
export const SAMPLES: Readonly<Record<FormatName, string>> = {
  popolo: JSON.stringify({
    pack: { id: 'p', title: 'P', version: '1', licence: 'CC0-1.0', verified: '2020-01-01' },
    persons: [
      {
        id: 'a',
        name: 'Ann Example',
        other_names: [{ name: 'Annie', note: 'nickname', start_date: '2001' }],
        birth_date: '1960-02',
        identifiers: [{ scheme: 'wikidata', identifier: 'Q900001' }],
        links: [{ url: 'https://example.org/' }],
        facts: [{ kind: 'relation', label: 'Child', role: 'child', person_id: 'b' }],
      },
      { id: 'b', name: 'Bea Example', facts: [{ kind: 'relation', label: 'x', person_id: 'a' }] },
    ],
    organizations: [{ id: 'g', name: 'Government', classification: 'executive' }],
    posts: [{ id: 'pm', label: 'Prime Minister', organization_id: 'g', under_post_ids: ['pm'] }],
    memberships: [{ person_id: 'a', post_id: 'pm', start_date: '2001', end_date: '2002-03-04' }],
  }),
  parlparse: JSON.stringify(makeFile()),
  'json-lines': [
    { id: 'a', name: 'Ann', aliases: ['A. Example'], birth: '1960', prior: 0.5 },
    { id: 'b', name: 'Bea', roles: [{ title: 'Mayor', start: '2001', end: '2002', where: 'x' }] },
  ]
    .map((line) => JSON.stringify(line))
    .join('\n'),
  csv: 'id,name,aliases,role,from,to,party,source\na,"Ann, A.",x|y,Mayor,2001,2002,Reds,https://example.org/\nb,Bea,,Clerk,5 July 2010,,,\n',
  congress: `- id: {bioguide: A000001, wikidata: Q900001}
  name: {first: Ann, last: Example, nickname: Annie}
  bio: {birthday: '1960-02-03', gender: F}
  terms:
  - {type: rep, start: '1999-01-06', end: '2001-01-03', state: TX, district: 2, party: Whig}
  - {type: prez, start: '2001-01-20', end: '2005-01-20', party: Democrat}
- id: {govtrack: 400002}
  name: {first: Bea, last: Test}
  terms: []
`,
  wikidata: answer(
    human('Q900001', 'Ann Example', {
      P39: [statement(item('Q930001'), TERM)],
      P102: [statement(item('Q910001'), TERM)],
      P569: [statement(time('1960-02-03'))],
    }),
    named('Q930001', 'mayor'),
    named('Q910001', 'Red Party'),
  ),
  sparql: JSON.stringify({
    head: { vars: ['item', 'itemLabel', 'role', 'roleLabel', 'start'] },
    results: {
      bindings: [
        {
          item: entity('Q900001'),
          itemLabel: text('Ann Example'),
          role: entity('Q930001'),
          roleLabel: text('Mayor'),
          start: text('2001-02-03T00:00:00Z'),
        },
      ],
    },
  }),
};

/** Formats whose files are JSON as a whole. */
export const JSON_FORMATS = FORMATS.filter((format) => format !== 'csv' && format !== 'json-lines');

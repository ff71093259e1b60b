import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectFormat } from '../../../utils/packs/formats/detect-format';

const CASES: readonly [what: string, head: string, format: string | null][] = [
  ['persons of Popolo', '{"persons":[{"id":"a","name":"A"}]}', 'popolo'],
  ['a pack, cut off', '{\n "pack": {"id": "uk",\n  "title": "U', 'popolo'],
  ['memberships alone', '{"memberships":[{"person_id":"a"', 'popolo'],
  ['a bare list of persons', '[{"id":"a","name":"A","other_names":[]}]', 'popolo'],
  [
    'memberships of parliaments',
    '{"memberships":[{"id":"uk.org.publicwhip/member/1","person_id":"uk.org.publicwhip/person/2"}]',
    'parlparse',
  ],
  ['names noted as main', '{"persons":[{"id":"x","other_names":[{"note": "Main"}]}]}', 'parlparse'],
  ['one person a line', '{"id":"a","name":"A"}\n{"id":"b","name":"B"}', 'json-lines'],
  ['one line only', '{"id":"a","name":"A"}', 'json-lines'],
  ['lines under a header', '{"pack":{"id":"x"}}\n{"id":"a","name":"A"}', 'json-lines'],
  ['a list of such persons', '[{"id":"a","name":"A","roles":[]}]', 'json-lines'],
  ['keys only within strings', '{"id":"{\\"persons\\":1","name":"A"}', 'json-lines'],
  ['entities', '{"entities":{"Q1":{"id":"Q1","labels":{}}},"success":1}', 'wikidata'],
  ['an answer without entities', '{"error":{"code":"x"},"servedby":"y"}', 'wikidata'],
  ['one entity', '{"type":"item","id":"Q1","labels":{}}', 'wikidata'],
  ['a dump', '[\n{"type":"item","id":"Q1","labels":{}},\n', 'wikidata'],
  ['results', '{"head":{"vars":["item"]},"results":{"bindings":[]}}', 'sparql'],
  [
    'a table of results',
    '[{"item":"http://www.wikidata.org/entity/Q1","itemLabel":"A"}]',
    'sparql',
  ],
  ['legislators as JSON', '[{"id":{"bioguide":"A1"},"name":{"first":"A"}', 'congress'],
  ['legislators as YAML', '# all\n---\n- id:\n    bioguide: A1', 'congress'],
  ['YAML whose entries bear a name', '- &a\n  id: {bioguide: A1}\n- *a', 'congress'],
  ['an entry with a name of its own', '- &ann id:\n    bioguide: A1', 'congress'],
  ['a bomb of YAML in a list', '- &a [x,x,x]\n- &b [*a,*a,*a]\n', 'congress'],
  ['a bomb of YAML', 'version: 1\na: &a [x,x,x]\nb: &b [*a,*a,*a]\n', 'congress'],
  ['a table of firms', 'name,firm\nAnn,Smith & Sons\nBea,R: &c\n', 'csv'],
  ['a table', 'name,role,from\nAnn,Mayor,2010', 'csv'],
  ['a table with tabs', 'Person\tOffice\n', 'csv'],
  ['one column', 'Full name\nAnn Example', 'csv'],
  ['no text', '', null],
  ['a page', '<!doctype html><p>a, b', null],
  ['a picture', '\u0089PNG\r\n\u001a\n,', null],
  ['prose', 'Hello world', null],
  ['JSON of another kind', '{"version":3,"files":[', null],
  ['a list of numbers', '[1,2,3]', null],
];

describe('detectFormat', () => {
  it.each(CASES)('%s', (_what, head, format) => expect(detectFormat(head)).toBe(format));

  it('never throws, and takes no time over a hostile head', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (head) => {
        detectFormat(head);
      }),
    );
    for (const part of ['\n', ' ', '[', '{"a":', '"', '\\"', '#\n', '- ', '---\n']) {
      detectFormat(part.repeat(65_536 / part.length));
    }
  });
});

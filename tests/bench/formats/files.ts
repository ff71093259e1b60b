import type { FormatName } from '../../../utils/packs/formats/format';
import { human, item, named, statement, time } from '../../packs/formats/wikidata/entities';

/** So many people with one office each, written as each format. */
export function filesOf(people: number): Readonly<Record<FormatName, string>> {
  const all = Array.from({ length: people }, (_, at) => personAt(at));
  const persons = all.map(({ id, name, birth }) => ({ id, name, birth_date: birth }));
  const memberships = all.map(({ id, from, to }) => ({
    person_id: id,
    role: 'Mayor',
    start_date: from,
    end_date: to,
  }));
  return {
    popolo: JSON.stringify({ persons, memberships }),
    parlparse: JSON.stringify({ memberships, persons: persons.map(inParts) }),
    'json-lines': all.map(lineOf).join('\n'),
    csv: ['id,name,birth,role,from,to', ...all.map(rowOf)].join('\n'),
    congress: all.map(yamlOf).join(''),
    wikidata: JSON.stringify({
      entities: Object.fromEntries([['Q1', named('Q1', 'mayor')], ...all.map(entityOf)]),
    }),
    sparql: JSON.stringify({ results: { bindings: all.map(bindingOf) } }),
  };
}

type Made = ReturnType<typeof personAt>;

function personAt(at: number) {
  const year = 1900 + (at % 100);
  return {
    id: `Q${at + 2}`,
    name: `Ann${at} Example${at % 977}`,
    birth: `${year}-02-03`,
    from: `${year + 30}-04-05`,
    to: `${year + 34}-06-07`,
  };
}

function inParts({ id, name }: { id: string; name: string }) {
  const [given_name, family_name] = name.split(' ');
  return { id, other_names: [{ note: 'Main', given_name, family_name }] };
}

function lineOf({ id, name, birth, from, to }: Made): string {
  return JSON.stringify({ id, name, birth, roles: [{ title: 'Mayor', start: from, end: to }] });
}

function rowOf({ id, name, birth, from, to }: Made): string {
  return [id, name, birth, 'Mayor', from, to].join(',');
}

function yamlOf({ id, name, birth, from, to }: Made): string {
  const [first, last] = name.split(' ');
  return `- id:
    wikidata: ${id}
  name:
    first: ${first}
    last: ${last}
  bio:
    birthday: '${birth}'
  terms:
  - type: sen
    start: '${from}'
    end: '${to}'
    state: TX
`;
}

function entityOf({ id, name, birth, from, to }: Made) {
  const qualifiers = { P580: [time(from)], P582: [time(to)] };
  const claims = {
    P39: [statement(item('Q1'), { qualifiers })],
    P569: [statement(time(birth))],
  };
  return [id, human(id, name, claims)] as const;
}

function bindingOf({ id, name, birth, from, to }: Made) {
  const text = (value: string) => ({ type: 'literal', value });
  return {
    item: { type: 'uri', value: `http://www.wikidata.org/entity/${id}` },
    itemLabel: text(name),
    birth: text(`${birth}T00:00:00Z`),
    role: text('Mayor'),
    start: text(`${from}T00:00:00Z`),
    end: text(`${to}T00:00:00Z`),
  };
}

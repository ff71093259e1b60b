import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPacks } from '../../../packs/read-sources';
import { whoAnswer } from '../../../utils/card/lines/person-lines';
import { parsePackFile } from '../../../utils/packs/pack-file/parse-pack-file';
import { factsAsOf } from '../../../utils/people/as-of/facts-as-of';
import type { Person } from '../../../utils/people/person';
import { SUBJECTS } from './rows';

/** People for the rules that nobody in the starter pack shows, and the pack; who is in both is of the first. */
const FILES = ['tests/people/person-days/people.json', 'public/packs/starter.json'];

const people = FILES.flatMap((file): readonly Person[] => {
  const pack = parsePackFile(JSON.parse(readFileSync(file, 'utf8')));
  if (!pack.ok) throw new Error(`${file}: ${pack.path} ${pack.message}`);
  return pack.value.people;
});
const all = Object.values(SUBJECTS).flat();
const keys = new Set(
  readPacks()
    .flatMap(({ sources }) => sources.files)
    .flatMap(({ content }) => Object.keys(content.sources)),
);
const read = new Set(people.flatMap(({ sources }) => sources.map(({ url }) => url)));

function find(name: string): Person {
  const person = people.find((one) => one.name === name);
  if (!person) throw new Error(`${name} is in neither file`);
  return person;
}

describe.each(Object.entries(SUBJECTS))('%s', (_subject, rows) => {
  it.each(rows)('$person on $day', ({ person, day, says, not, named, parties }) => {
    const answer = whoAnswer(find(person), day, day);
    const said = answer.then.join('\n');
    for (const words of says) expect(said).toContain(words);
    for (const words of not) expect(said).not.toContain(words);
    if (named !== undefined) expect(answer.name).toBe(named);
    if (parties) {
      expect(factsAsOf(find(person), day).parties.map(({ fact }) => fact.label)).toEqual(parties);
    }
  });
});

describe('the rows', () => {
  it('are at least 170, each of which expects something', () => {
    const empty = all.filter(
      ({ says, not, named, parties }) => says.length + not.length === 0 && !named && !parties,
    );
    expect(empty).toEqual([]);
    expect(all.length).toBeGreaterThanOrEqual(170);
  });

  it('name a source of the pack, or an entry that the people cite', () => {
    expect(all.filter(({ from }) => !keys.has(from) && !read.has(from))).toEqual([]);
  });

  it('stand once each', () => {
    const ids = all.map(({ person, day, named, parties }) =>
      [person, day, named ? 'name' : parties ? 'parties' : 'roles'].join(' '),
    );
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

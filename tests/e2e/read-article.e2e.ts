import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../../cli/run-command';
import { bundle } from '../support/bundle';
import { useStage } from '../support/stage';

/** Pages as they are served, with where they are served. */
const PAGES = [
  { folder: 'public/sample', served: '/sample/' },
  { folder: 'tests/pages', served: '/fixtures/' },
] as const;

const FILES = PAGES.flatMap(({ folder, served }) =>
  filesIn(folder).map((file) => ({ file, path: file.replace(`${folder}/`, served) })),
);

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => `${folder}/${name}`);
}

describe('read-article on the command line', () => {
  const stage = useStage();
  let reader = '';
  const said = new Map<string, unknown>();

  beforeAll(async () => {
    reader = await bundle('utils/article/read-page.ts', 'reader');
    const files = FILES.map(({ file }) => file);
    const { output } = await runCommand('tsx', ['cli/read-article.ts', ...files]);
    for (const line of output.trim().split('\n')) {
      const { file, ...article } = JSON.parse(line) as { file: string };
      said.set(file, article);
    }
  });

  it.each(FILES)('says of $file what this browser sees', async ({ file, path }) => {
    const page = await stage.visit(path);

    const seen = await page.evaluate(
      `(() => { ${reader}; return reader.readPage(document, ''); })()`,
    );

    expect(seen).toEqual(said.get(file));
  });
});

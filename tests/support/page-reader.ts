import { build } from 'vite';

/** Where the bundle puts its function in the page. */
const GLOBAL = 'factContextReading';

/**
 * The code that reads an article, as one script for any page: evaluating it gives `readPage`, and
 * `expression` the reading of the page it runs in, as JSON.
 */
export async function bundlePageReader(): Promise<{ script: string; expression: string }> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: 'utils/article/read-page.ts', formats: ['iife'], name: GLOBAL },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('The reader was not bundled.');
  return {
    script: `${output.output[0].code}\nglobalThis.${GLOBAL} = ${GLOBAL};`,
    expression: `JSON.stringify(${GLOBAL}.readPage(document, ''))`,
  };
}

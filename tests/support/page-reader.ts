import { bundle } from './bundle';

/** Where the bundle puts its function in the page. */
const GLOBAL = 'factContextReading';

/**
 * The code that reads an article, as one script for any page: evaluating it gives `readPage`, and
 * `expression` the reading of the page it runs in, as JSON.
 */
export async function bundlePageReader(): Promise<{ script: string; expression: string }> {
  const code = await bundle('utils/article/read-facts.ts', GLOBAL);
  return {
    script: `${code}\nglobalThis.${GLOBAL} = ${GLOBAL};`,
    expression: `JSON.stringify(${GLOBAL}.readPage(document, ''))`,
  };
}

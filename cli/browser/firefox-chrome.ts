import type { Browser } from 'puppeteer-core';
import { sendBidi } from './puppeteer-internals';

/** A BiDi value as `script.evaluate` answers it, so far as we read it. */
interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/**
 * Runs a function body in Firefox's own privileged window (needs `--remote-allow-system-access`),
 * with `input` at hand as JSON; answers with what it returns, by way of JSON.
 */
export async function runInFirefoxItself<T>(
  browser: Browser,
  body: string,
  input: unknown = null,
): Promise<T> {
  const tree = (await sendBidi(browser, 'browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  })) as { contexts: { context: string }[] };
  const context = tree.contexts[0]?.context;
  if (context === undefined) throw new Error('Firefox shows no window of its own');

  const reply = (await sendBidi(browser, 'script.evaluate', {
    expression: `(async (input) => { ${body} })(${JSON.stringify(input)})
      .then((value) => JSON.stringify(value ?? null))`,
    target: { context },
    awaitPromise: true,
  })) as Evaluated;
  if (reply.type === 'exception') throw new Error(reply.exceptionDetails?.text ?? 'no details');
  return JSON.parse(String(reply.result?.value)) as T;
}

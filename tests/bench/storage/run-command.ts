import type { Page } from 'puppeteer-core';
import { waitFor } from '../../../cli/browser/wait-for';
import type { WorkerCommand } from './extension/wire';

/** A command that goes over the wire as JSON; the file is the page's own. */
export type Command = WorkerCommand extends infer C
  ? C extends { do: 'hold' }
    ? Omit<C, 'file'>
    : C
  : never;

/** How long the slowest command, writing a million people, may take, in ms. */
const PATIENCE = 600_000;

/** Has the bench's worker do something; answers with its number. Polled: a call may not last so long. */
export async function runInWorker(page: Page, command: Command): Promise<number> {
  await page.evaluate((one) => {
    const held = window as unknown as { result?: { value?: number; error?: string } };
    held.result = undefined as never;
    window.benchRun(one as never).then(
      (value) => {
        held.result = { value };
      },
      (error) => {
        held.result = { error: String(error) };
      },
    );
  }, command);
  const result = await waitFor(
    `the worker has done ${command.do}`,
    () =>
      page.evaluate(
        () => (window as unknown as { result?: { value?: number; error?: string } }).result ?? null,
      ),
    { timeout: PATIENCE },
  );
  if (result.value === undefined) throw new Error(result.error);
  return result.value;
}

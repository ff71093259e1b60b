import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'puppeteer-core';
import type { BrowserSession, ColourScheme } from '../../cli/browser/browser-session';
import { waitFor } from '../../cli/browser/wait-for';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The longest that colours may take to fade in, in ms. */
const FADE = 2_000;

/** The rules that colours bear on. */
const OF_COLOURS = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

/** The part of axe's answer that a failure shows. */
interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
}

/** What axe finds wrong with a page, or with one element of it; a line each. */
export async function violationsOf(
  page: Page | Frame,
  within?: string,
): Promise<readonly string[]> {
  return await askAxe(page, within, {});
}

/**
 * What axe finds wrong with a page, a frame of it, or a part of that, in light and in dark colours; of
 * the dark ones what colours bear on, as all else is the same.
 */
export async function violationsInBothSchemes(
  { setColourScheme }: BrowserSession,
  page: Page,
  frame: Page | Frame = page,
  within?: string,
): Promise<readonly string[]> {
  const own = await frame.evaluate(() => document.documentElement.dataset.theme);
  const turn = async (scheme: ColourScheme) => {
    // A card has the colours that its page's side tells it, whatever its frame is said to be in.
    if (own) await frame.evaluate(setTheme, scheme);
    else await setColourScheme(page, scheme);
    await settle(frame, own ? null : scheme);
  };
  await turn('dark');
  const dark = await askAxe(frame, within, OF_COLOURS);
  await turn('light');
  return [...dark.map((line) => `dark: ${line}`), ...(await violationsOf(frame, within))];
}

function setTheme(scheme: ColourScheme): void {
  document.documentElement.dataset.theme = scheme;
}

/** Waits until a page knows its colours, where the browser tells them, and they have faded in. */
async function settle(page: Page | Frame, scheme: ColourScheme | null): Promise<void> {
  const isSettled = (wanted: string | null) =>
    (wanted === null || matchMedia(`(prefers-color-scheme: ${wanted})`).matches) &&
    document.getAnimations().every(({ playState }) => playState !== 'running');
  await waitFor(`the colours are ${scheme}`, () => page.evaluate(isSettled, scheme), {
    timeout: FADE,
  });
}

async function askAxe(
  page: Page | Frame,
  within: string | undefined,
  options: object,
): Promise<readonly string[]> {
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(SOURCE);
  const ask = async (selector: string | undefined, how: object) => {
    const { axe } = window as unknown as {
      axe: { run(context: unknown, options: unknown): Promise<{ violations: Violation[] }> };
    };
    // Of what is right and what it does not know, axe would else put together as much as of what is wrong.
    const run = { resultTypes: ['violations'], ...how };
    return (await axe.run(selector ? { include: [[selector]] } : document, run)).violations;
  };
  const violations = await page.evaluate(ask, within, options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`),
  );
}

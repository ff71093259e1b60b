import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The part of axe's answer that is told. */
interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly element: Element; readonly failureSummary?: string }[];
}

/** Rules about a whole document: here many states stand in one. The end-to-end tests ask these. */
const OF_DOCUMENTS = [
  'landmark-banner-is-top-level',
  'landmark-contentinfo-is-top-level',
  'landmark-main-is-top-level',
  'landmark-no-duplicate-banner',
  'landmark-no-duplicate-contentinfo',
  'landmark-no-duplicate-main',
  'landmark-one-main',
  'landmark-unique',
  'page-has-heading-one',
  'region',
  'heading-order',
];

/** What axe finds wrong with the states a page shows; a line each, with the state. */
export async function violationsOfStates(page: Page): Promise<readonly string[]> {
  await page.evaluate(SOURCE);
  return await page.evaluate(async (off) => {
    const { axe } = window as unknown as {
      axe: { run(context: unknown, options: unknown): Promise<{ violations: Violation[] }> };
    };
    const { violations } = await axe.run(
      { include: [['[data-state]']] },
      {
        elementRef: true,
        resultTypes: ['violations'],
        rules: Object.fromEntries(off.map((id) => [id, { enabled: false }])),
      },
    );
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ element, failureSummary = '' }) => {
        const state = element.closest<HTMLElement>('[data-state]')?.dataset.state;
        return `“${state}”: ${id}: ${element.outerHTML.slice(0, 160)} ${failureSummary}`;
      }),
    );
  }, OF_DOCUMENTS);
}

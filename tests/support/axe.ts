import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'puppeteer-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

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
  await page.evaluate(SOURCE);
  const violations = await page.evaluate(async (selector) => {
    const { axe } = window as unknown as {
      axe: { run(context: unknown): Promise<{ violations: Violation[] }> };
    };
    return (await axe.run(selector ? { include: [[selector]] } : document)).violations;
  }, within);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`),
  );
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Accessibility, Page, SerializedAXNode } from 'puppeteer-core';
import { shownFrame } from '../../cli/browser/card-frame';
import { waitFor } from '../../cli/browser/wait-for';

/** Where what a screen reader is told is written, to be read by people. */
const FOLDER = '.output/heard';

/** A stop of the keyboard in a card: its role and its name, as assistive technology is told them. */
export interface Stop {
  readonly role: string;
  readonly name: string;
}

/** The stop that has the focus in the open card; null: none has. */
export async function stopInCard(page: Page): Promise<Stop | null> {
  const shown = await shownFrame(page);
  const isHere = await page.evaluate(
    () => document.activeElement?.localName === 'fact-context-card',
  );
  if (!shown || !isHere) return null;
  return await shown.frame.evaluate(() => {
    const { activeElement: focused } = document;
    if (!focused || focused === document.body) return null;
    const roles: Record<string, string> = {
      ...{ button: 'button', a: 'link', h2: 'heading', input: 'slider' },
    };
    const words = focused.getAttribute('aria-label') ?? focused.textContent ?? '';
    const role = focused.getAttribute('role') ?? roles[focused.localName] ?? focused.localName;
    return { role, name: words.replace(/\s+/g, ' ').trim() };
  });
}

/** The tree of the open card as Chromium gives it to a screen reader, a line a node, indented. */
export async function treeOfCard(page: Page): Promise<readonly string[]> {
  const { frame } = await waitFor('a card is shown', () => shownFrame(page));
  // Puppeteer has a frame's own tree, and does not tell of it in its types.
  const { accessibility } = frame as unknown as { accessibility: Accessibility };
  const root = await accessibility.snapshot({ interestingOnly: false });
  return root ? linesOf(root, 0) : [];
}

/** Nodes that only hold others say nothing. */
const SILENT = new Set(['generic', 'none', 'InlineTextBox', 'LineBreak', 'ignored']);

function linesOf(node: SerializedAXNode, depth: number): string[] {
  const { role, name = '', children = [] } = node;
  const isSaid = !SILENT.has(role) && (name.trim() !== '' || role !== 'StaticText');
  const line = `${'  '.repeat(depth)}${role} "${name.replace(/\s+/g, ' ').trim()}"`;
  const below = children.flatMap((child) => linesOf(child, isSaid ? depth + 1 : depth));
  return isSaid ? [line, ...below] : below;
}

/** Writes lines into a file of that name. */
export function writeHeard(name: string, lines: readonly string[]): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${name}.txt`), `${lines.join('\n')}\n`);
}

import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { readMarks } from '../../cli/browser/marks';
import { PATIENCE } from './patience';
import { type ExpectedMarks, pathOf } from './samples';
import type { Stage } from './stage';

/** Opens a sample article and waits until all its names are marked. */
export async function openArticle(stage: Stage, sample: ExpectedMarks): Promise<Page> {
  const page = await stage.visit(pathOf(sample));
  await expect.poll(() => readMarks(page), PATIENCE).toHaveLength(sample.marks.length);
  return page;
}

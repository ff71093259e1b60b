import { storage } from 'wxt/utils/storage';
import { isDay } from '../people/dates/partial-date';
import type { Day } from '../people/person';
import { articleAddress } from './article-address';

/** Days are kept for so many articles; then the one set longest ago goes. */
export const MOST_DAYS = 500;

/** Longer addresses are not kept: UTF-16 units. */
const LONGEST_ADDRESS = 2_000;

/** An article's address and the day the reader gave it. */
export type ArticleDayRow = readonly [address: string, day: Day];

/** Newest first. */
const articleDays = storage.defineItem<readonly ArticleDayRow[]>('local:articleDays', {
  fallback: [],
});

/** The day the reader gave the article of this address; null: none. */
export async function getArticleDay(address: string): Promise<Day | null> {
  const key = articleAddress(address);
  const row = (await readRows()).find(([kept]) => kept === key);
  return row?.[1] ?? null;
}

/** Remembers the day for the address; null forgets it. What cannot be an address is not kept. */
export async function setArticleDay(address: string, day: Day | null): Promise<void> {
  const key = articleAddress(address);
  if (key === null || key.length > LONGEST_ADDRESS) return;
  const others = (await readRows()).filter(([kept]) => kept !== key);
  const rows = day === null ? others : [[key, day] as const, ...others];
  await articleDays.setValue(rows.slice(0, MOST_DAYS));
}

/** How many articles have a day from the reader. */
export async function countArticleDays(): Promise<number> {
  return (await readRows()).length;
}

/** Forgets them all. */
export async function forgetArticleDays(): Promise<void> {
  await articleDays.removeValue();
}

/** What is stored may be of an older version, or damaged: an odd row counts as none. */
async function readRows(): Promise<readonly ArticleDayRow[]> {
  const value: unknown = await articleDays.getValue();
  return Array.isArray(value) ? value.filter(isRow).slice(0, MOST_DAYS) : [];
}

function isRow(row: unknown): row is ArticleDayRow {
  if (!Array.isArray(row) || row.length !== 2) return false;
  const [address, day] = row as readonly unknown[];
  return typeof address === 'string' && typeof day === 'string' && isDay(day);
}

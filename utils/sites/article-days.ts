import { isDay } from '../people/dates/partial-date';
import type { Day } from '../people/person';
import { storedItem } from '../stored-item';
import { articleAddress } from './article-address';

/** Days are kept for so many articles; then the one set longest ago goes. */
export const MOST_DAYS = 500;

/** Longer addresses are not kept: UTF-16 units. */
const LONGEST_ADDRESS = 2_000;

/** An article's address and the day the reader gave it. */
export type ArticleDayRow = readonly [address: string, day: Day];

/** Newest first. */
const articleDays = storedItem<readonly ArticleDayRow[]>('articleDays', []);

/** The day the reader gave the article of this address; null: none. */
export async function getArticleDay(address: string): Promise<Day | null> {
  const key = articleAddress(address);
  const row = (await readRows()).find(([kept]) => kept === key);
  return row?.[1] ?? null;
}

/** Remembers the day for the address; null forgets it. What cannot be an address is not kept. */
export async function setArticleDay(address: string, day: Day | null): Promise<void> {
  const key = articleAddress(address);
  if (!isAddress(key)) return;
  const others = (await readRows()).filter(([kept]) => kept !== key);
  const rows = day === null ? others : [[key, day] as const, ...others];
  await articleDays.setValue(rows.slice(0, MOST_DAYS));
}

/** All articles that have a day from the reader, with that day; the newest first. */
export async function getArticleDays(): Promise<readonly ArticleDayRow[]> {
  return (await readRows()).filter(([address]) => articleAddress(address) === address);
}

/** How many articles have a day from the reader. */
export async function countArticleDays(): Promise<number> {
  return (await readRows()).length;
}

/** Remembers days of a file, over those that are here; answers with a function that takes it back. */
export async function addArticleDays(rows: readonly ArticleDayRow[]): Promise<() => Promise<void>> {
  const before = await readRows();
  const given = new Map(rows.map(([address, day]) => [articleAddress(address), day]));
  const good = [...given].filter((row): row is [string, Day] => isAddress(row[0]));
  if (good.length === 0) return async () => undefined;
  const others = before.filter(([address]) => !given.has(address));
  await articleDays.setValue([...good, ...others].slice(0, MOST_DAYS));
  return () => articleDays.setValue(before);
}

/** Calls back when any day was set or forgotten; answers with a function that stops it. */
export function watchArticleDays(changed: () => void): () => void {
  return articleDays.watch(changed);
}

/** Forgets them all; answers with a function that takes it back. */
export async function forgetArticleDays(): Promise<() => Promise<void>> {
  const before = await readRows();
  await articleDays.removeValue();
  return async () => void (await addArticleDays(before));
}

/** The rows in what is stored, which may be of an older version, or damaged: an odd row counts as none. */
async function readRows(): Promise<readonly ArticleDayRow[]> {
  const value: unknown = await articleDays.getValue();
  return Array.isArray(value) ? value.filter(isRow).slice(0, MOST_DAYS) : [];
}

const isAddress = (key: string | null): key is string =>
  key !== null && key.length <= LONGEST_ADDRESS;

function isRow(row: unknown): row is ArticleDayRow {
  if (!Array.isArray(row) || row.length !== 2) return false;
  const [address, day] = row as readonly unknown[];
  return typeof address === 'string' && typeof day === 'string' && isDay(day);
}

/** The reader's word on the day of the page that is open. */
interface DayHere {
  /** The day for an address: what was set since the page was opened, else what is remembered. */
  readonly of: (address: string) => Promise<Day | null>;
  /** Until the page is left; null: the page's own day counts again. */
  readonly set: (address: string, day: Day | null) => void;
}

/** `remembered` reads what was set on earlier visits. */
export function createDayHere(remembered: (address: string) => Promise<Day | null>): DayHere {
  const here = new Map<string, Day | null>();
  return {
    async of(address) {
      const set = here.get(articleAddress(address) ?? address);
      // A storage that fails must not keep the page from being read.
      return set === undefined ? await remembered(address).catch(() => null) : set;
    },
    set: (address, day) => void here.set(articleAddress(address) ?? address, day),
  };
}

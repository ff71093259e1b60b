import * as v from 'valibot';
import { inTurn } from '../../in-turn';
import { today } from '../../people/dates/days';
import { day } from '../../people/parse/fields';
import type { Day } from '../../people/person';
import { storedItem } from '../../stored-item';

/** Reasons for which a server is asked, the only ones there are. */
export const REQUEST_REASONS = ['ask', 'weekly', 'update', 'get'] as const;
export type RequestReason = (typeof REQUEST_REASONS)[number];

/** A request that was made. */
export interface MadeRequest {
  /** When, in ms since 1970. */
  readonly at: number;
  readonly host: string;
  readonly reason: RequestReason;
}

/** All requests made to servers since the count began. */
export interface Requests {
  readonly since: Day;
  /** Whether the count began when Fact Context was installed, as opposed to updated. */
  readonly fromInstall: boolean;
  readonly count: number;
  /** The last of them, newest first. */
  readonly last: readonly MadeRequest[];
}

/** Requests kept one by one; earlier ones are counted alone. */
export const MOST_KEPT = 50;

const requestsItem = storedItem<unknown>('requests', null);

const madeSchema = v.object({
  at: v.pipe(v.number(), v.integer()),
  host: v.string(),
  reason: v.picklist(REQUEST_REASONS),
});
const requestsSchema = v.object({
  since: day,
  fromInstall: v.fallback(v.boolean(), false),
  count: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  last: v.fallback(v.array(v.unknown()), []),
});

/** Begins the count; one that has begun goes on. */
export async function beginRequests(fromInstall: boolean): Promise<void> {
  await changeRequests((requests) => requests ?? { ...begun(), fromInstall });
}

/** The requests made; null where the count has not begun, or what is stored is damaged. */
export async function getRequests(): Promise<Requests | null> {
  return parseRequests(await requestsItem.getValue());
}

/** Counts a request that is about to be made. */
export async function noteRequest(host: string, reason: RequestReason): Promise<void> {
  await changeRequests((requests) => {
    const { count, last, ...others } = requests ?? begun();
    const made = { at: Date.now(), host, reason };
    return { ...others, count: count + 1, last: [made, ...last].slice(0, MOST_KEPT) };
  });
}

/** Forgets which they were, and keeps how many; answers with a function that takes it back. */
export async function forgetRequests(): Promise<() => Promise<void>> {
  const before = await getRequests();
  await changeRequests((requests) => requests && { ...requests, last: [] });
  const putBack = (now: Requests | null) =>
    now && before && { ...now, last: [...now.last, ...before.last].slice(0, MOST_KEPT) };
  return () => changeRequests(putBack);
}

/** Calls back when one was made, or they were forgotten; answers with a function that stops it. */
export function watchRequests(changed: () => void): () => void {
  return requestsItem.watch(changed);
}

/** Requests in what is stored, each odd one left out. */
export function parseRequests(value: unknown): Requests | null {
  const parsed = v.safeParse(requestsSchema, value);
  if (!parsed.success) return null;
  const last = parsed.output.last.flatMap((one) => {
    const made = v.safeParse(madeSchema, one);
    return made.success ? [made.output] : [];
  });
  return { ...parsed.output, last: last.slice(0, MOST_KEPT) };
}

const begun = (): Requests => ({ since: today(), fromInstall: false, count: 0, last: [] });

async function changeRequests(to: (requests: Requests | null) => Requests | null): Promise<void> {
  await inTurn('requests', async () => {
    const next = to(await getRequests());
    if (next) await requestsItem.setValue(next);
  });
}

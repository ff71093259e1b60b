import type { Day } from '../../people/person';
import type { UpdateOffer } from './fetch-update';
import { type CheckedPack, isDue, type PackCheck, type PackChecks } from './pack-checks';
import { UpdateProblem } from './update-problem';

/** Packs and effects of the weekly check. */
export interface WeeklyCheck {
  readonly packs: readonly CheckedPack[];
  readonly checks: PackChecks;
  readonly today: Day;
  /** Whether the reader has allowed this address to be asked. */
  readonly mayAsk: (address: string) => Promise<boolean>;
  readonly check: (pack: {
    readonly version: string;
    readonly update: string;
  }) => Promise<Pick<UpdateOffer, 'version'> | null>;
  /** Keeps what was learnt of a pack, at once: the background may end between two of them. */
  readonly note: (pack: string, check: PackCheck) => Promise<void>;
}

/**
 * Asks the index of each pack that was not asked about for a week; downloads nothing. A pack that
 * cannot be asked is passed over.
 */
export async function checkWeekly(weekly: WeeklyCheck): Promise<void> {
  const { packs, checks, today, mayAsk, note } = weekly;
  for (const { id, version, update } of packs) {
    const before = Object.hasOwn(checks, id) ? checks[id] : undefined;
    if (update === undefined || !isDue(before, today) || !(await mayAsk(update))) continue;
    const found = await ask(weekly, { version, update });
    if (found === 'nobody asked') continue;
    const offered = found === 'no answer' ? before?.offered : found?.version;
    await note(id, offered === undefined ? { asked: today } : { asked: today, offered });
  }
}

async function ask(
  { check }: WeeklyCheck,
  pack: { readonly version: string; readonly update: string },
): Promise<Pick<UpdateOffer, 'version'> | null | 'nobody asked' | 'no answer'> {
  try {
    return await check(pack);
  } catch (error) {
    // Without a network nobody was asked: the next look may try again.
    const isAway = error instanceof UpdateProblem && error.kind === 'unreachable';
    return isAway ? 'nobody asked' : 'no answer';
  }
}

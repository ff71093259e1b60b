import { daysFromTo } from '../../people/dates/days';
import type { Day } from '../../people/person';
import { CHECK_EVERY_DAYS } from './constants';

/** Knowledge of a pack's updates. */
export interface PackCheck {
  /** The day its address was last asked. */
  readonly asked: Day;
  /** The version that was announced then; absent where it was the one installed. */
  readonly offered?: string;
}

/** By the packs' ids. */
export type PackChecks = Readonly<Record<string, PackCheck>>;

/** A pack, as far as its updates are concerned. */
export interface CheckedPack {
  readonly id: string;
  readonly version: string;
  readonly update?: string;
}

/** Whether a pack is to be asked about again; a clock that was put back does not hinder it. */
export function isDue(check: PackCheck | undefined, today: Day): boolean {
  if (!check) return true;
  const days = daysFromTo(check.asked, today);
  return !(days >= 0 && days < CHECK_EVERY_DAYS);
}

/** The newer version of a pack that is known of; null where there is none. */
export function offeredTo({ id, version }: CheckedPack, checks: PackChecks): string | null {
  const offered = Object.hasOwn(checks, id) ? checks[id]?.offered : undefined;
  return offered !== undefined && compareVersions(offered, version) > 0 ? offered : null;
}

const collator = new Intl.Collator('en', { numeric: true });

/** Orders versions: "1.10" behind "1.9", and days as days. Below 0 where `one` is the older. */
export function compareVersions(one: string, other: string): number {
  return collator.compare(one, other);
}

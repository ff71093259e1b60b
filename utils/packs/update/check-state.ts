import * as v from 'valibot';
import { day } from '../../people/parse/fields';
import { storedItem } from '../../stored-item';
import type { PackCheck, PackChecks } from './pack-checks';

const weeklyCheck = storedItem<boolean>('weeklyCheck', false);
const packChecks = storedItem<unknown>('packChecks', {});

const checkSchema = v.object({ asked: day, offered: v.exactOptional(v.string()) });

/** Whether the reader wants packs to be asked about every week. Off is the rule. */
export async function getWeeklyCheck(): Promise<boolean> {
  return (await weeklyCheck.getValue()) === true;
}

/** Switches the weekly check on or off. */
export async function setWeeklyCheck(on: boolean): Promise<void> {
  await weeklyCheck.setValue(on);
}

/** Reads what is known of the packs' updates; what is damaged counts as unknown. */
export async function getPackChecks(): Promise<PackChecks> {
  const stored = (await packChecks.getValue()) ?? {};
  return Object.fromEntries(
    Object.entries(stored).flatMap(([pack, value]) => {
      const check = v.safeParse(checkSchema, value);
      return check.success ? [[pack, check.output]] : [];
    }),
  );
}

/** Keeps what was learnt of a pack. */
export async function notePackCheck(pack: string, check: PackCheck): Promise<void> {
  await packChecks.setValue({ ...(await getPackChecks()), [pack]: check });
}

/** Forgets what was learnt of all; answers with a function that takes it back. */
export async function forgetPackChecks(): Promise<() => Promise<void>> {
  const before = await getPackChecks();
  await packChecks.removeValue();
  return async () => packChecks.setValue({ ...before, ...(await getPackChecks()) });
}

/** Calls back when the weekly check is switched on or off. */
export function watchWeeklyCheck(changed: (on: boolean) => void): () => void {
  return weeklyCheck.watch((on) => changed(on === true));
}

/** Calls back when something was learnt of the packs' updates. */
export function watchPackChecks(changed: () => void): () => void {
  return packChecks.watch(changed);
}

import { browser } from 'wxt/browser';
import { originPattern, safeAddress } from '../../utils/packs/update/address';
import {
  getPackChecks,
  getWeeklyCheck,
  notePackCheck,
  watchPackChecks,
  watchWeeklyCheck,
} from '../../utils/packs/update/check-state';
import { checkWeekly } from '../../utils/packs/update/check-weekly';
import { FIRST_LOOK_MINUTES, LOOK_EVERY_MINUTES } from '../../utils/packs/update/constants';
import { countedFetch } from '../../utils/packs/update/counted-fetch';
import { checkUpdate } from '../../utils/packs/update/fetch-update';
import { type CheckedPack, offeredTo } from '../../utils/packs/update/pack-checks';
import { today } from '../../utils/people/dates/days';
import { watchPeople } from '../../utils/storage/people-version';

const ALARM = 'look-for-updates';
/** Petrol as our pages have it in light (`--fc-accent`), under white figures. */
const BADGE_COLOUR = '#0b5563';
const ADDRESSES = { allowLoopback: import.meta.env.MODE === 'e2e' };

/**
 * Looks for updates now and then, where the reader wants it, and shows on the toolbar how many there
 * are. Must be called at once, so that alarms and changes wake the background.
 */
export function lookForUpdates(packs: () => Promise<readonly CheckedPack[]>): void {
  const look = async () => {
    if (await getWeeklyCheck()) await checkAll(await packs());
  };
  const showBadge = async () => {
    const checks = await getPackChecks();
    const isNone = Object.values(checks).every(({ offered }) => offered === undefined);
    const offers = isNone ? [] : (await packs()).filter((pack) => offeredTo(pack, checks) !== null);
    await browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR });
    await browser.action.setBadgeText({ text: offers.length > 0 ? String(offers.length) : '' });
  };
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === ALARM) await look().catch(tellConsole);
  });
  watchWeeklyCheck((on) => void setAlarm(on).catch(tellConsole));
  watchPackChecks(() => void showBadge().catch(tellConsole));
  watchPeople(() => void showBadge().catch(tellConsole));
  void getWeeklyCheck().then(setAlarm).then(showBadge).catch(tellConsole);
}

async function checkAll(packs: readonly CheckedPack[]): Promise<void> {
  await checkWeekly({
    packs,
    checks: await getPackChecks(),
    today: today(),
    mayAsk: async (address) => {
      const origin = originOf(address);
      return origin !== null && browser.permissions.contains({ origins: [origin] });
    },
    check: (pack) => checkUpdate(pack, { ...ADDRESSES, fetch: countedFetch('weekly') }),
    note: notePackCheck,
  });
}

/** null where an address may not be asked at all. */
function originOf(address: string): string | null {
  try {
    return originPattern(safeAddress(address, ADDRESSES));
  } catch {
    return null;
  }
}

/** An alarm that is there goes on as it is: made anew at each start, it would never ring. */
async function setAlarm(on: boolean): Promise<void> {
  if (!on) return void (await browser.alarms.clear(ALARM));
  if (await browser.alarms.get(ALARM)) return;
  browser.alarms.create(ALARM, {
    delayInMinutes: FIRST_LOOK_MINUTES,
    periodInMinutes: LOOK_EVERY_MINUTES,
  });
}

/** Nobody waits for an answer: the next look tries again. */
function tellConsole(error: unknown): void {
  console.debug('Fact Context:', error);
}

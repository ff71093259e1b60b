import { browser } from 'wxt/browser';
import type { Asked } from '../../utils/asked';
import { audienceOf } from '../../utils/messaging/audience';
import { backgroundForPage } from '../../utils/messaging/client';
import { answer } from '../../utils/messaging/serve';
import { translate as t } from '../../utils/messaging/translate';
import { type RunningPage, startPage } from '../../utils/page/start-page';
import type { Day } from '../../utils/people/person';
import { createDayHere, getArticleDay } from '../../utils/sites/article-days';
import { getPrivatePeople, isPrivate, watchPrivatePeople } from '../../utils/sites/private-people';
import { getSiteAccess, mayReadOn, watchSiteAccess } from '../../utils/sites/site-access';
import { getSiteOn, watchSite } from '../../utils/sites/site-switch';
import { watchPeople } from '../../utils/storage/people-version';
import { cardAddress } from './card-address';
import { createRestartable, whenGone } from './restartable';
import { tabHandlers } from './tab-handlers';

/**
 * Runs Fact Context on this page for as long as the extension is there, the site switched on, and the
 * reader lets us read it. A page can make up any event but those of the browser itself: no other
 * decides anything. Answers with a function for when the page is asked for again.
 */
export function runHere(host: string, askedFirst: Asked): (asked: Asked) => void {
  // 1. One running page, started anew whenever what it stands on has changed
  const isThere = () => browser.runtime?.id !== undefined;
  const failed = (error: unknown) => isThere() && console.debug('Fact Context:', error);
  const dayHere = createDayHere(getArticleDay);
  let asked = askedFirst;
  const start = async (signal: AbortSignal) => {
    // What cannot be read may say anything: then nobody whom the reader added is shown.
    const privatePeople = await getPrivatePeople().catch(() => ({ all: true, ids: [] }));
    return startPage({
      document,
      asked,
      background: backgroundForPage,
      card: { ...cardAddress(asked), title: t('extension_name') },
      dayByReader: dayHere.of,
      mayShow: (id) => !isPrivate(id, privatePeople),
      signal,
      failed,
    });
  };
  const page = createRestartable<RunningPage>(start, failed);
  const runIfWanted = async () => {
    const wanted = await isWanted(host, asked);
    if (wanted !== page.isOn()) page.run(wanted);
  };
  const look = () => void runIfWanted().catch(failed);
  // 2. What our own pages may ask of it
  const self = { id: browser.runtime.id, baseUrl: browser.runtime.getURL('/') };
  const setDay = (day: Day | null) => {
    dayHere.set(location.href, day);
    page.restart();
  };
  const tables = { 'own-page': tabHandlers({ page, setDay, asked: () => asked }) };
  browser.runtime.onMessage.addListener((message: unknown, sender: object) =>
    answer(message, audienceOf(sender, self), tables),
  );
  // 3. What the reader lets us read, the people, and the extension itself may change; a page may come back
  watchSite(host, look);
  watchSiteAccess(look);
  watchPeople(page.restart);
  watchPrivatePeople(page.restart);
  window.addEventListener('pageshow', ({ isTrusted, persisted }) => {
    // Of what changed meanwhile nothing has reached it.
    if (isTrusted && persisted) void runIfWanted().then(page.restart, failed);
  });
  // The watchers above are gone with the extension: taking them off would only throw.
  whenGone(isThere, () => page.run(false));
  // 4. Go
  look();
  return (again) => {
    asked = again;
    look();
  };
}

/** What is asked for once is read, whatever was said of the site. */
async function isWanted(host: string, asked: Asked): Promise<boolean> {
  if (asked === 'once') return true;
  return (await getSiteOn(host)) && mayReadOn(await getSiteAccess(), asked, host);
}

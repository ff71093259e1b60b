import { browser } from 'wxt/browser';
import { audienceOf, CARD_PAGE } from '../../utils/messaging/audience';
import { backgroundForPage } from '../../utils/messaging/client';
import { answer } from '../../utils/messaging/serve';
import { translate as t } from '../../utils/messaging/translate';
import { type RunningPage, startPage } from '../../utils/page/start-page';
import type { Day } from '../../utils/people/person';
import { followSettings } from '../../utils/settings/follow-settings';
import { createDayHere, getArticleDay } from '../../utils/sites/article-days';
import { getPrivatePeople, isPrivate, watchPrivatePeople } from '../../utils/sites/private-people';
import { watchPeople } from '../../utils/storage/people-version';
import { createCountTeller } from './count-teller';
import { createRestartable, whenGone } from './restartable';
import { tabHandlers } from './tab-handlers';
import { watchOn } from './whether-on';

/**
 * Runs Fact Context on this page for as long as the extension is there and the site switched on. A
 * page can make up any event but those of the browser itself: no other decides anything.
 */
export async function runHere(host: string): Promise<void> {
  // 1. One running page, started anew whenever what it stands on has changed
  const isThere = () => browser.runtime?.id !== undefined;
  const failed = (error: unknown) => isThere() && console.debug('Fact Context:', error);
  const dayHere = createDayHere(getArticleDay);
  const settings = followSettings(() => {
    page.current()?.followSettings();
    people.renew();
  });
  const people = createCountTeller({
    tell: (count) => backgroundForPage.showCount({ count }),
    isWanted: () => settings.now().badge,
  });
  const start = async (signal: AbortSignal) => {
    await settings.read;
    // What cannot be read may say anything: then nobody whom the reader added is shown.
    const privatePeople = await getPrivatePeople().catch(() => ({ all: true, ids: [] }));
    return startPage({
      document,
      background: backgroundForPage,
      card: { address: browser.runtime.getURL(`/${CARD_PAGE}`), title: t('extension_name') },
      dayByReader: dayHere.of,
      mayShow: (id) => !isPrivate(id, privatePeople),
      settings: settings.now,
      counted: people.set,
      signal,
      failed,
    });
  };
  const page = createRestartable<RunningPage>(start, failed);
  // 2. The people, and the extension itself may change; a page may come back
  watchPeople(page.restart);
  watchPrivatePeople(page.restart);
  window.addEventListener('pageshow', ({ isTrusted, persisted }) => {
    if (!isTrusted || !persisted) return;
    people.forget();
    page.restart();
  });
  // The watchers above are gone with the extension: taking them off would only throw.
  whenGone(isThere, () => page.run(false));
  // 3. What our own pages may ask of it
  const whether = watchOn(host, (on) => {
    page.run(on);
    if (!on) people.set(0);
  });
  const self = { id: browser.runtime.id, baseUrl: browser.runtime.getURL('/') };
  const setDay = (day: Day | null) => {
    dayHere.set(location.href, day);
    page.restart();
  };
  const { isOn, setHere: setOn } = whether;
  const tables = { 'own-page': tabHandlers({ running: page.current, isOn, setOn, setDay }) };
  browser.runtime.onMessage.addListener((message: unknown, sender: object) =>
    answer(message, audienceOf(sender, self), tables),
  );
  // 4. Go, for as long as the site is on and nothing is paused
  await whether.read;
}

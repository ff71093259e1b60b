import { browser } from 'wxt/browser';
import type { Asked } from '../../utils/asked';
import { watchCorrections } from '../../utils/corrections/stored-corrections';
import { audienceOf } from '../../utils/messaging/audience';
import { backgroundForPage } from '../../utils/messaging/client';
import { answer, listenerOf } from '../../utils/messaging/serve';
import type { RunningPage } from '../../utils/page/running-page';
import { startPage } from '../../utils/page/start-page';
import type { Day } from '../../utils/people/person';
import { followSettings } from '../../utils/settings/follow-settings';
import { createDayHere, getArticleDay } from '../../utils/sites/article-days';
import { getPrivatePeople, isPrivate, watchPrivatePeople } from '../../utils/sites/private-people';
import { watchPeople } from '../../utils/storage/people-version';
import { cardPage } from './card-page';
import { cardsLoader } from './cards-script';
import { createCountTeller } from './count-teller';
import { openClosed } from './open-closed';
import { createRestartable, whenGone } from './restartable';
import { tabHandlers } from './tab-handlers';
import { watchWhether } from './whether-on';

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
  const settings = followSettings(() => {
    page.current()?.followSettings();
    people.renew();
  });
  const people = createCountTeller({
    tell: (count) => backgroundForPage.showCount({ count }),
    isWanted: () => settings.now().badge,
  });
  const loadCards = cardsLoader(globalThis, () => backgroundForPage.bringCards({}));
  const start = async (signal: AbortSignal) => {
    const [privatePeople] = await Promise.all([
      // What cannot be read may say anything: then nobody whom the reader added is shown.
      getPrivatePeople().catch(() => ({ all: true, ids: [] })),
      settings.read,
    ]);
    return startPage({
      document,
      asked,
      background: backgroundForPage,
      card: cardPage(asked),
      openClosed,
      loadCards,
      dayByReader: dayHere.of,
      mayShow: (id) => !isPrivate(id, privatePeople),
      settings: settings.now,
      counted: people.set,
      signal,
      failed,
    });
  };
  const page = createRestartable<RunningPage>(start, failed);
  const whether = watchWhether(
    {
      host,
      asked: () => asked,
      tell: (on) => {
        if (on !== page.isOn()) page.run(on);
        if (!on) people.set(0);
      },
    },
    failed,
  );
  const look = () => void whether.look().catch(failed);
  // 2. What our own pages may ask of it
  const self = { id: browser.runtime.id, baseUrl: browser.runtime.getURL('/') };
  const setDay = (day: Day | null) => {
    dayHere.set(location.href, day);
    page.restart();
  };
  const setOn = (on: boolean) => void whether.setHere(on).catch(failed);
  const tables = { 'own-page': tabHandlers({ page, setDay, setOn, asked: () => asked }) };
  browser.runtime.onMessage.addListener(
    listenerOf((message, sender) => answer(message, audienceOf(sender, self), tables)),
  );
  // 3. The people, and the extension itself may change; a page may come back
  watchPeople(page.restart);
  watchPrivatePeople(page.restart);
  // Not anew: the card in which a name was corrected stays, and takes it back.
  watchCorrections(() => page.current()?.readAfresh());
  window.addEventListener('pageshow', ({ isTrusted, persisted }) => {
    if (!isTrusted || !persisted) return;
    // Of what changed meanwhile nothing has reached it, and its button says nothing any more.
    people.forget();
    whether.look().then(page.restart, failed);
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

import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { forgetTab } from '../../utils/corrections/chosen-names';
import { audienceOf, type Sender } from '../../utils/messaging/audience';
import { answer } from '../../utils/messaging/serve';
import { segmentReader } from '../../utils/packs/shipped/shipped-packs';
import { beginRequests } from '../../utils/packs/update/requests';
import { noteUpdate } from '../../utils/sites/whats-new';
import { renewLog } from '../../utils/storage/backend/renew-log';
import { browserWriting } from '../../utils/storage/browser-writing';
import { createPeopleStore } from '../../utils/storage/people-store';
import { announcePeopleChanged, watchPeople } from '../../utils/storage/people-version';
import { countHandlers } from './badge';
import { cardsHandlers } from './bring-cards';
import { serveSites } from './browser-sites';
import { doCommand } from './commands';
import { packInstaller } from './install-packs';
import { outsideKeeper } from './keep-outside';
import { serveMenus } from './menus';
import { serveOmnibox } from './omnibox';
import { ownPageHandlers } from './own-page-handlers';
import { cardHandlers, pageHandlers } from './page-handlers';
import { endPausesInTime } from './pause-end';
import { siteHandlers } from './site-handlers';
import { lookForUpdates } from './weekly-check';
import { welcome } from './welcome-page';

export default defineBackground(() => {
  // 1. The database: opened at first use, with the packs that come with the extension in it
  const writing = browserWriting();
  const store = createPeopleStore(writing);
  const tellConsole = (error: unknown) => console.debug('Fact Context:', error);
  const keepOutside = outsideKeeper(writing.backend, store, tellConsole);
  const packs = packInstaller({
    store,
    writing,
    read: segmentReader(browser.runtime.getURL('/')),
    keepOutside,
    announce: announcePeopleChanged,
  });
  // Nobody waits for it: what is there is read as it is meanwhile.
  const tidy = (): void =>
    void (import.meta.env.CHROME ? renewLog(writing.backend) : Promise.resolve())
      .catch(tellConsole)
      .then(() => store.sweep())
      .then(() => store.upgrade())
      .catch(tellConsole);
  let ready: Promise<void> | undefined;
  const setReady = (attempt: Promise<void>): Promise<void> => {
    ready = attempt;
    // What failed once is tried again by the next call.
    attempt.catch(() => {
      if (ready === attempt) ready = undefined;
    });
    return attempt;
  };
  const whenReady = (): Promise<void> => ready ?? setReady(packs.missing());

  // 2. Sites beyond those of the manifest
  const sites = serveSites(tellConsole);

  // 3. Messages: pages may ask; only our own pages may write
  const ownChanged = async (): Promise<void> => {
    // Before the reply: once it says "saved", it is in both places. One of them is enough to say so.
    await keepOutside().catch(tellConsole);
    await announcePeopleChanged();
  };
  const self = { id: browser.runtime.id, baseUrl: browser.runtime.getURL('/') };
  const tables = {
    'own-page': {
      ...ownPageHandlers(store, whenReady, ownChanged, packs),
      ...siteHandlers(sites),
    },
  };
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) =>
    answer(message, audienceOf(sender, self), {
      ...tables,
      'content-script': {
        ...pageHandlers(store, whenReady, sender.tab?.id),
        ...countHandlers(sender.tab?.id),
        ...cardsHandlers(sender.tab?.id),
      },
      card: cardHandlers(store, whenReady, tabOf(sender)),
    }),
  );

  // 4. What the browser tells
  browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
    void setReady(packs.all()).then(tidy, tellConsole);
    void beginRequests(reason === 'install').catch(tellConsole);
    // While the packs are being put in: the page shows them come.
    welcome(reason).catch(tellConsole);
    noteUpdate(previousVersion, browser.runtime.getManifest().version).catch(tellConsole);
  });
  browser.runtime.onStartup.addListener(tidy);
  browser.tabs.onRemoved.addListener((id) => void forgetTab(id).catch(tellConsole));
  browser.commands?.onCommand.addListener(doCommand);
  serveOmnibox(store, whenReady);
  serveMenus(tellConsole);

  // 5. What is looked at now and then
  endPausesInTime();
  lookForUpdates(() => store.packs());
  watchPeople(() => void keepOutside().catch(tellConsole));
});

/** Of a tab of which nothing is said nothing is kept. */
function tabOf({ tab }: Sender) {
  return { id: tab?.id, isPrivate: tab?.incognito ?? true };
}

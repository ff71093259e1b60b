import './style.css';
import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { audienceOf, CARD_PAGE } from '../../utils/messaging/audience';
import { backgroundForPage } from '../../utils/messaging/client';
import { answer } from '../../utils/messaging/serve';
import { translate as t } from '../../utils/messaging/translate';
import { hasPlaceForCard, isSamePage } from '../../utils/page/documents';
import { type RunningPage, startPage } from '../../utils/page/start-page';
import type { Day } from '../../utils/people/person';
import { getArticleDay } from '../../utils/sites/article-days';
import { sitePatterns } from '../../utils/sites/news-sites';
import { getSiteOn, watchSite } from '../../utils/sites/site-state';
import { watchPeople } from '../../utils/storage/people-version';
import { createDayHere } from './day-here';
import { createRestartable } from './restartable';
import { tabHandlers } from './tab-handlers';

export default defineContentScript({
  matches: sitePatterns(import.meta.env.MODE),
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: (ctx) => (hasPlaceForCard(document) ? runOn(ctx, location.hostname) : undefined),
});

async function runOn(ctx: ContentScriptContext, host: string): Promise<void> {
  // 1. One running page, started anew whenever what it stands on has changed
  const failed = (error: unknown) => ctx.isValid && console.debug('Fact Context:', error);
  const dayHere = createDayHere(getArticleDay);
  const start = (signal: AbortSignal) =>
    startPage({
      document,
      background: backgroundForPage,
      card: { address: browser.runtime.getURL(`/${CARD_PAGE}`), title: t('extension_name') },
      dayByReader: dayHere.of,
      signal,
      failed,
    });
  const page = createRestartable<RunningPage>(start, failed);
  // 2. What our own pages may ask of it
  const self = { id: browser.runtime.id, baseUrl: browser.runtime.getURL('/') };
  const setDay = (day: Day | null) => {
    dayHere.set(location.href, day);
    page.restart();
  };
  const tables = { 'own-page': tabHandlers(page.current, setDay) };
  browser.runtime.onMessage.addListener((message: unknown, sender: object) =>
    answer(message, audienceOf(sender, self), tables),
  );
  // 3. The site's switch, the people, the address, and the extension itself may change
  watchSite(host, page.run);
  watchPeople(page.restart);
  ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl, oldUrl }) => {
    if (!isSamePage(newUrl, oldUrl)) page.restart();
  });
  ctx.addEventListener(window, 'pageshow', ({ persisted }) => persisted && page.restart());
  // The watchers above are gone with the extension: taking them off would only throw.
  ctx.onInvalidated(() => page.run(false));
  // Nothing tells a script that its extension is gone: asking is what notices.
  ctx.setInterval(() => ctx.isValid, STILL_THERE_MS);
  // 4. Go
  page.run(await getSiteOn(host));
}

/** How long a dead card may stay after the extension was updated, in milliseconds. */
const STILL_THERE_MS = 1_000;

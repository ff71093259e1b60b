import { browser } from 'wxt/browser';
import { audienceOf, type Sender } from '../../utils/messaging/audience';
import { background } from '../../utils/messaging/client';
import { envelopeIn } from '../../utils/messaging/protocol';
import { answer } from '../../utils/messaging/serve';
import { startCards } from '../../utils/page/card/start-cards';
import type { RunningPage } from '../../utils/page/running-page';
import { startPage } from '../../utils/page/start-page';
import { followSettings } from '../../utils/settings/follow-settings';
import { watchPeople } from '../../utils/storage/people-version';
import { cardPage } from '../content/card-page';
import { createRestartable } from '../content/restartable';
import { tabHandlers } from '../content/tab-handlers';

/**
 * Runs on the page's own sample all that runs on an article: the same reading, recognition, marks and
 * card. It is begun anew when the first start has put people into the database.
 */
export function runLiveSample(): void {
  const failed = (error: unknown) => console.debug('Fact Context:', error);
  const settings = followSettings(() => page.current()?.followSettings());
  const page = createRestartable<RunningPage>(async (signal) => {
    await settings.read;
    return startPage({
      document,
      asked: 'once',
      background,
      card: cardPage('named'),
      loadCards: async () => startCards,
      dayByReader: async () => null,
      mayShow: () => true,
      settings: settings.now,
      counted: () => undefined,
      signal,
      failed,
    });
  }, failed);
  const handlers = tabHandlers({
    page,
    setDay: () => undefined,
    setOn: () => undefined,
    asked: () => 'named',
  });
  const self = { id: browser.runtime.id, baseUrl: browser.runtime.getURL('/') };
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    // A page of ours hears what others say to the background too: that is not ours to answer.
    const isForTab = Object.hasOwn(handlers, envelopeIn(message)?.call ?? '');
    const audience = audienceOf(sender, self);
    if (!isForTab || audience !== 'own-page') return undefined;
    return answer(message, audience, { 'own-page': handlers });
  });
  watchPeople(page.restart);
  page.run(true);
}

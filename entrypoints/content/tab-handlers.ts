import type { TabCalls } from '../../utils/messaging/messages';
import { parseId, parseNothing } from '../../utils/messaging/parse-args';
import type { Handlers } from '../../utils/messaging/protocol';
import type { RunningPage } from '../../utils/page/start-page';

/** What this page answers to our own pages; `running` is null while the site is switched off. */
export function tabHandlers(running: () => RunningPage | null): Handlers<TabCalls> {
  return {
    describeArticle: {
      parse: parseNothing,
      answer: () => ({
        host: location.hostname,
        title: running()?.article.title ?? document.title,
        published: running()?.article.published ?? null,
        people: running()?.people() ?? [],
      }),
    },
    showPerson: {
      parse: parseId,
      answer: ({ id }) => ({ shown: running()?.showPerson(id) ?? false }),
    },
    showNext: {
      parse: parseNothing,
      answer: () => ({ shown: running()?.showNext() ?? false }),
    },
  };
}

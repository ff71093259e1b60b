import { dayKnownOf } from '../../utils/article/article-facts';
import { titleOf } from '../../utils/article/dom/read-node';
import type { TabCalls } from '../../utils/messaging/calls';
import { parseDay, parseId, parseNothing, parseToken } from '../../utils/messaging/parse-args';
import type { Handlers } from '../../utils/messaging/protocol';
import type { RunningPage } from '../../utils/page/start-page';
import type { Day } from '../../utils/people/person';

/** Answers our own pages for this page; `running` is null while the site is switched off. */
export function tabHandlers(
  running: () => RunningPage | null,
  setDay: (day: Day | null) => void,
): Handlers<TabCalls> {
  return {
    describeArticle: {
      parse: parseNothing,
      answer: async () => {
        const page = running();
        const article = (await page?.article()) ?? null;
        return {
          host: location.hostname,
          title: article?.title ?? titleOf(document),
          published: article?.published ?? null,
          dayKnown: dayKnownOf(article),
          address: location.href,
          people: page?.people() ?? [],
          cardsRefused: page?.areCardsRefused() ?? false,
        };
      },
    },
    showPerson: {
      parse: parseId,
      answer: ({ id }) => ({ shown: running()?.showPerson(id) ?? false }),
    },
    setDay: {
      parse: parseDay,
      answer: ({ day }) => {
        setDay(day);
        return {};
      },
    },
    confirmCard: {
      parse: parseToken,
      answer: ({ token }) => ({ confirmed: running()?.confirmCard(token) ?? false }),
    },
    cardHere: {
      parse: parseToken,
      answer: ({ token }) => ({ card: running()?.cardHere(token) ?? null }),
    },
    showNext: {
      parse: parseNothing,
      answer: () => ({ shown: running()?.showNext() ?? false }),
    },
  };
}

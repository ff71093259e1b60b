import { dayKnownOf } from '../../utils/article/article-facts';
import { titleOf } from '../../utils/article/dom/read-node';
import type { TabCalls } from '../../utils/messaging/calls';
import {
  parseDay,
  parseId,
  parseNothing,
  parseOn,
  parseToken,
} from '../../utils/messaging/parse-args';
import type { Handlers } from '../../utils/messaging/protocol';
import type { RunningPage } from '../../utils/page/start-page';
import type { Day } from '../../utils/people/person';

/** The page, as our own pages may ask of it and change it. */
interface TabHandlersOptions {
  /** null while we do not run there. */
  readonly running: () => RunningPage | null;
  readonly isOn: () => boolean;
  readonly setOn: (on: boolean) => void;
  readonly setDay: (day: Day | null) => void;
}

/** Answers our own pages for this page. */
export function tabHandlers(options: TabHandlersOptions): Handlers<TabCalls> {
  const { running, isOn, setOn, setDay } = options;
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
          on: isOn(),
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
    setOn: {
      parse: parseOn,
      answer: ({ on }) => {
        setOn(on);
        return {};
      },
    },
    confirmCard: {
      parse: parseToken,
      answer: ({ token }) => ({ confirmed: running()?.confirmCard(token) ?? false }),
    },
    showNext: {
      parse: parseNothing,
      answer: () => ({ shown: running()?.showNext() ?? false }),
    },
  };
}

import { dayKnownOf } from '../../utils/article/article-facts';
import { titleOf } from '../../utils/article/dom/read-node';
import type { Asked } from '../../utils/asked';
import type { TabCalls } from '../../utils/messaging/calls';
import {
  parseDayArg,
  parseIdArg,
  parseNoArgs,
  parseOnArg,
  parseTokenArg,
} from '../../utils/messaging/parse-tab-args';
import type { Handlers } from '../../utils/messaging/protocol';
import type { RunningPage } from '../../utils/page/running-page';
import type { Day } from '../../utils/people/person';

/** This page, which may be one that is not read, and why it is. */
interface PageHere {
  readonly page: {
    /** Null also while it still starts. */
    readonly current: () => RunningPage | null;
    readonly isOn: () => boolean;
  };
  readonly setDay: (day: Day | null) => void;
  /** For this page alone. */
  readonly setOn: (on: boolean) => void;
  readonly asked: () => Asked;
}

/** Answers our own pages for this page. */
export function tabHandlers({ page, setDay, setOn, asked }: PageHere): Handlers<TabCalls> {
  const running = page.current;
  return {
    describeArticle: {
      parse: parseNoArgs,
      answer: async () => {
        const now = running();
        const article = (await now?.article()) ?? null;
        return {
          host: location.hostname,
          asked: asked(),
          isRead: page.isOn(),
          title: article?.title ?? titleOf(document),
          published: article?.published ?? null,
          dayKnown: dayKnownOf(article),
          address: location.href,
          people: now?.people() ?? [],
          cardsRefused: now?.areCardsRefused() ?? false,
        };
      },
    },
    showPerson: {
      parse: parseIdArg,
      answer: async ({ id }) => ({ shown: (await running()?.showPerson(id)) ?? false }),
    },
    setDay: {
      parse: parseDayArg,
      answer: ({ day }) => {
        setDay(day);
        return {};
      },
    },
    setOn: {
      parse: parseOnArg,
      answer: ({ on }) => {
        setOn(on);
        return {};
      },
    },
    confirmCard: {
      parse: parseTokenArg,
      answer: ({ token }) => ({ confirmed: running()?.confirmCard(token) ?? false }),
    },
    cardHere: {
      parse: parseTokenArg,
      answer: ({ token }) => ({ card: running()?.cardHere(token) ?? null }),
    },
    readAfresh: {
      parse: parseNoArgs,
      answer: () => {
        running()?.readAfresh();
        return {};
      },
    },
    showNext: {
      parse: parseNoArgs,
      answer: async () => ({ shown: (await running()?.showNext()) ?? false }),
    },
  };
}

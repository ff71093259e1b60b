import { vi } from 'vitest';
import type { PageCalls } from '../../../utils/messaging/calls';
import type { Client } from '../../../utils/messaging/protocol';
import type { Marks } from '../../../utils/page/marks/marks';
import { createArticleReading } from '../../../utils/page/reading/article-reading';
import type { Day } from '../../../utils/people/person';
import type { RecogniseInput, RecogniseResult } from '../../../utils/recognition/contract';
import { articleInside } from '../../support/article-inside';
import { livePage } from '../../support/live-page';
import { readDayNow } from '../../support/read-day-now';

/** The article the page has at first. */
export const OLD = {
  day: '2024-09-26',
  headline: 'Talks end without a deal',
  opening: 'Starmer came.',
};
/** The article it has next. */
export const NEW = { day: '2018-03-01', headline: 'A bridge is opened', opening: 'May came.' };
const html = (article: typeof OLD) => `<html lang="en">${articleInside(article)}</html>`;

/** Only ids: what marks are is for the scan's own tests. */
function noMarks(): Marks {
  const none = { size: 0, all: () => [], get: () => undefined, at: () => [] };
  return {
    ...none,
    add() {},
    remove() {},
    activate() {},
    clear() {},
    repair() {},
    isAt: () => false,
    nodeOf: ({ range }) => range.startContainer,
    keepNear: () => undefined,
    paint: () => undefined,
    standing: () => undefined,
  };
}

/** A page with its reading, what was sent, and who was told. */
export async function readingOf(
  dayByReader: (address: string) => Promise<Day | null> = async () => null,
  readDay: Client<PageCalls>['readDay'] = readDayNow,
) {
  const page = livePage(html(OLD), '/old');
  vi.stubGlobal('MutationObserver', page.window.MutationObserver);
  const controller = new AbortController();
  const sent: RecogniseInput[] = [];
  const outdated = vi.fn();
  const reading = await createArticleReading({
    document: page.document,
    marks: noMarks(),
    background: {
      readDay,
      recognise: async (input): Promise<RecogniseResult> => {
        sent.push(input);
        return { mentions: [], withdrawn: [], people: [], context: { version: 1, state: 'seen' } };
      },
    },
    dayByReader,
    signal: controller.signal,
    outdated,
  });
  if (!reading) throw new Error('not read');
  return { page, controller, sent, outdated, reading };
}

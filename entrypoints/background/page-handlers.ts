import type { PageCalls } from '../../utils/messaging/calls';
import { parseRecognise } from '../../utils/messaging/parse-calls';
import type { Handlers } from '../../utils/messaging/protocol';
import { recognise } from '../../utils/recognition/recognise';
import type { PeopleStore } from '../../utils/storage/model';
import { afterReady } from './after-ready';

/** Answers to a page's content script: reading only. */
export function pageHandlers(
  store: PeopleStore,
  whenReady: () => Promise<void>,
): Handlers<PageCalls> {
  const ready = afterReady(whenReady);
  return {
    recognise: ready({ parse: parseRecognise, answer: (input) => recognise(input, store.find) }),
  };
}

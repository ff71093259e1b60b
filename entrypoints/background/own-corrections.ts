import {
  addCorrections,
  forgetCorrections,
  getCorrections,
  removeCorrection,
  saveCorrection,
} from '../../utils/corrections/corrections-store';
import type { CorrectionCalls } from '../../utils/messaging/correction-calls';
import { parseNothing } from '../../utils/messaging/parse-args';
import {
  parseAddCorrections,
  parseCorrectionId,
  parseSaveCorrection,
} from '../../utils/messaging/parse-corrections';
import type { Handlers } from '../../utils/messaging/protocol';
import type { PeopleStore } from '../../utils/storage/model';
import { afterReady } from './after-ready';
import { whoElseHandlers } from './who-else';

/** Answers our own pages about corrections of names; the background alone writes them, one by one. */
export function ownCorrectionHandlers(
  store: PeopleStore,
  whenReady: () => Promise<void>,
): Handlers<CorrectionCalls> {
  const ready = afterReady(whenReady);
  return {
    ...whoElseHandlers(store, whenReady, 'own-page'),
    listCorrections: ready({
      parse: parseNothing,
      async answer() {
        const corrections = await getCorrections();
        const ids = [...new Set(corrections.flatMap(({ person }) => person?.id ?? []))];
        const known = await Promise.all(ids.map((id) => store.byIds([id])));
        return { corrections, gone: ids.filter((_, at) => known[at]?.length === 0) };
      },
    }),
    saveCorrection: {
      parse: parseSaveCorrection,
      answer: async ({ correction }) => ({ before: await saveCorrection(correction) }),
    },
    removeCorrection: {
      parse: parseCorrectionId,
      answer: async ({ id }) => ({ before: await removeCorrection(id) }),
    },
    addCorrections: {
      parse: parseAddCorrections,
      answer: async ({ corrections }) => ({ added: await addCorrections(corrections) }),
    },
    forgetCorrections: {
      parse: parseNothing,
      answer: async () => ({ forgotten: await forgetCorrections() }),
    },
  };
}

import { useReducer, useRef } from 'preact/hooks';
import type { Offer, UpdatablePack, UpdateServices } from './update-services';
import { keyOf, nextUpdates, type Updates, updateOf } from './update-state';

/** Passes on a pack that was downloaded, to be looked at. */
type Review = (file: File, expect: { readonly pack: string; readonly version: string }) => void;

/** The updates of packs, and what a reader can do about them. */
export interface UpdatesModel {
  readonly updates: Updates;
  /** The one thing that can be done with a pack's update now: ask, download, stop or look at it. */
  readonly go: (pack: UpdatablePack) => void;
}

/**
 * The state of updates. It is kept for as long as the page is there, so that another part of the
 * manager can be opened meanwhile.
 */
export function useUpdates(services: UpdateServices, review: Review): UpdatesModel {
  const [updates, send] = useReducer(nextUpdates, {});
  const running = useRef(new Map<string, AbortController>());
  /** Permission can only be asked for in the click itself: nothing is waited for before that. */
  const run = async <T>(key: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
    const stop = new AbortController();
    running.current.set(key, stop);
    return await work(stop.signal).finally(() => running.current.delete(key));
  };
  const ask = async (pack: UpdatablePack) => {
    const key = keyOf(pack);
    send({ key, type: 'asked' });
    const outcome = await run(key, (signal) => services.ask(pack, signal));
    send({ key, type: 'answered', outcome });
  };
  const download = async (pack: UpdatablePack, offer: Offer) => {
    const key = keyOf(pack);
    send({ key, type: 'download-begun' });
    const onProgress = (read: number) => send({ key, type: 'progressed', read });
    const outcome = await run(key, (signal) =>
      services.download(pack, offer, { signal, onProgress }),
    );
    send({ key, type: 'download-ended', outcome });
    if (outcome.type === 'downloaded') review(outcome.file, expected(pack, offer));
  };
  const go = (pack: UpdatablePack) => {
    const now = updateOf(updates, pack);
    switch (now.phase) {
      case 'offered':
        return void download(pack, now.offer);
      case 'ready':
        return review(now.file, expected(pack, now.offer));
      case 'asking':
      case 'downloading':
        return running.current.get(keyOf(pack))?.abort();
      default:
        return void ask(pack);
    }
  };
  return { updates, go };
}

const expected = ({ id }: UpdatablePack, { version }: Offer) => ({ pack: id, version });

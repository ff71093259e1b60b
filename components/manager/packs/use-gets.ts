import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { ExpectedPack } from '../../../utils/packs/import/contract';
import type { OptionalPack } from '../../../utils/packs/shipped/catalogue';
import { type Gets, getOf, keyOf, nextGets } from './get-state';
import type { UpdatablePack, UpdateServices } from './update-services';

/** Ways to have a pack's file looked at. */
interface Reviewing {
  /** At once, or later where another file is at work. */
  readonly fetched: (file: File, expect: ExpectedPack) => void;
  /** One the reader has chosen, and can choose again. */
  readonly chosen: (file: File, expect: ExpectedPack) => void;
}

/** Optional packs on their way here, and what a reader can do about them. */
export interface GetsModel {
  readonly gets: Gets;
  /** Tells the reader what would be fetched; fetches nothing. */
  readonly want: (pack: OptionalPack) => void;
  readonly leave: (pack: OptionalPack) => void;
  /** The one thing that can be done beside that: fetch it, stop, or look at what came. */
  readonly go: (pack: OptionalPack) => void;
  /** Looks at a file that the reader has chosen for a pack. */
  readonly choose: (pack: OptionalPack, file: File) => void;
}

/**
 * The state of getting packs. It is kept for as long as the page is there, so that another part of
 * the manager can be opened meanwhile; once a pack is here, what was fetched for it is let go.
 */
export function useGets(
  services: Pick<UpdateServices, 'get'>,
  installed: readonly Pick<UpdatablePack, 'id' | 'version'>[],
  review: Reviewing,
): GetsModel {
  const [gets, send] = useReducer(nextGets, {});
  const running = useRef(new Map<string, AbortController>());
  useEffect(() => {
    for (const pack of installed) send({ key: keyOf(pack), type: 'left' });
  }, [installed]);
  const fetchPack = async (pack: OptionalPack) => {
    const key = keyOf(pack);
    const stop = new AbortController();
    running.current.set(key, stop);
    send({ key, type: 'begun' });
    const onProgress = (read: number) => send({ key, type: 'progressed', read });
    // Permission can only be asked for in the click itself: nothing is waited for before that.
    const outcome = await services.get(pack, { signal: stop.signal, onProgress });
    running.current.delete(key);
    send({ key, type: 'ended', outcome });
    if (outcome.type === 'downloaded') review.fetched(outcome.file, expected(pack));
  };
  return {
    gets,
    want: (pack) => send({ key: keyOf(pack), type: 'wanted' }),
    leave: (pack) => send({ key: keyOf(pack), type: 'left' }),
    go(pack) {
      const now = getOf(gets, pack);
      if (now.phase === 'downloading') return running.current.get(keyOf(pack))?.abort();
      if (now.phase === 'ready') return review.fetched(now.file, expected(pack));
      void fetchPack(pack);
    },
    choose: (pack, file) => review.chosen(file, expected(pack)),
  };
}

function expected({ id, version, bytes, sha256 }: OptionalPack): ExpectedPack {
  return { pack: id, version, file: { bytes, sha256 } };
}

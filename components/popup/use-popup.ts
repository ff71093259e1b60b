import { useEffect, useMemo, useReducer } from 'preact/hooks';
import type { Day } from '../../utils/people/person';
import type { ReadablePage } from './page-here';
import type { ArticleHere, PauseHere, PopupServices, Site } from './popup-services';
import { nextState, openingState } from './popup-state';
import {
  afterAsking,
  orFail,
  type Reader,
  readOnce,
  readTwice,
  type Send,
  setDay,
  switchSite,
} from './read-page';

/** From the last key to the search, in ms: a fast typist's keys come closer than this. */
const SEARCH_PAUSE = 60;

/** The popup's state, kept by its services; `send` tells it what the reader did. */
export function usePopup(services: PopupServices) {
  const [state, send] = useReducer(nextState, openingState);
  const { query } = state;
  const closed = useMemo(() => new AbortController(), []);
  const reader = useMemo<Reader>(
    () => ({ services, send, signal: closed.signal, turns: { taken: 0 } }),
    [services, closed],
  );
  useEffect(() => void readTwice(reader), [reader]);
  useEffect(() => void beginWithQuestion(services, send), [services]);
  useEffect(() => () => closed.abort(), [closed]);
  useEffect(() => watchPause(reader), [reader]);
  useEffect(() => {
    if (query.trim() === '') return;
    const timer = setTimeout(() => void search(query, services, send), SEARCH_PAUSE);
    return () => clearTimeout(timer);
  }, [query, services]);
  return {
    state,
    send,
    switchSite: (site: Site) => void switchSite(site, reader),
    /** The page reads itself anew: its people as they are then. */
    readAgain: () => void readTwice(reader),
    setDay: (article: ArticleHere, day: Day | null) => void setDay(article, day, reader),
    readOnce: () => void readOnce(reader),
    keepSite: (page: Pick<ReadablePage, 'host'>) =>
      void afterAsking(services.page.keepSite(page), reader),
    allowNamed: (page: Pick<ReadablePage, 'host'>) =>
      void afterAsking(services.page.allowNamed(page), reader),
  };
}

/** A page that goes on is read anew, as is one that stops. */
function watchPause(reader: Reader): () => void {
  let before: PauseHere | null = null;
  return reader.services.pause.watch((pause) => {
    reader.send({ type: 'pause-read', pause });
    if (before && before.until !== pause.until) void readTwice(reader);
    before = pause;
  });
}

/** Without an answer there is nothing to begin with. */
async function beginWithQuestion(services: PopupServices, send: Send): Promise<void> {
  const query = await services.question().catch(() => '');
  if (query !== '') send({ type: 'query-typed', query });
}

async function search(query: string, services: PopupServices, send: Send): Promise<void> {
  await orFail(send, async () => {
    const [posts, people] = await Promise.all([
      services.searchPosts(query),
      services.search(query),
    ]);
    send({ type: 'found', query, found: { posts, people } });
  });
}

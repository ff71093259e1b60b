import { useEffect, useMemo, useReducer } from 'preact/hooks';
import type { Day } from '../../utils/people/person';
import type { ReadablePage } from './page-here';
import type { ArticleHere, PopupServices, Site } from './popup-services';
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
  useEffect(() => () => closed.abort(), [closed]);
  useEffect(() => {
    if (query.trim() === '') return;
    const timer = setTimeout(() => void search(query, services, send), SEARCH_PAUSE);
    return () => clearTimeout(timer);
  }, [query, services]);
  return {
    state,
    send,
    switchSite: (site: Site) => void switchSite(site, reader),
    setDay: (article: ArticleHere, day: Day | null) => void setDay(article, day, reader),
    readOnce: () => void readOnce(reader),
    keepSite: (page: Pick<ReadablePage, 'host'>) =>
      void afterAsking(services.page.keepSite(page), reader),
    allowNamed: (page: Pick<ReadablePage, 'host'>) =>
      void afterAsking(services.page.allowNamed(page), reader),
  };
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

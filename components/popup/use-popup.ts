import { type Dispatch, useEffect, useReducer } from 'preact/hooks';
import type { Day } from '../../utils/people/person';
import type { ArticleHere, PopupServices, Site } from './popup-services';
import { nextState, openingState, type PopupEvent } from './popup-state';

/** From the last key to the search, in ms: a fast typist's keys come closer than this. */
const SEARCH_PAUSE = 60;

/** A page just loaded or switched on is still being read; after this many ms we ask again. */
const SETTLES = 1000;

type Send = Dispatch<PopupEvent>;

/** The popup's state, kept by its services; `send` tells it what the reader did. */
export function usePopup(services: PopupServices) {
  const [state, send] = useReducer(nextState, openingState);
  const { query } = state;
  useEffect(() => {
    void readTwice(services, send);
  }, [services]);
  useEffect(() => {
    if (query.trim() === '') return;
    const timer = setTimeout(() => void search(query, services, send), SEARCH_PAUSE);
    return () => clearTimeout(timer);
  }, [query, services]);
  return {
    state,
    send,
    switchSite: (site: Site) => void switchSite(site, services, send),
    setDay: (article: ArticleHere, day: Day | null) => void setDay(article, day, services, send),
  };
}

async function readTwice(services: PopupServices, send: Send): Promise<void> {
  await readArticle(services, send);
  setTimeout(() => void readArticle(services, send), SETTLES);
}

async function readArticle(services: PopupServices, send: Send): Promise<void> {
  await orFail(send, async () => {
    const article = await services.describeArticle();
    // The site first: where it is off, there is no article to speak of.
    if (article) send({ type: 'site-read', site: await services.readSite(article.host) });
    send({ type: 'article-read', article });
  });
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

async function switchSite(site: Site, services: PopupServices, send: Send): Promise<void> {
  send({ type: 'site-read', site });
  await orFail(send, () => services.switchSite(site));
  await readTwice(services, send);
}

async function setDay(
  article: ArticleHere,
  day: Day | null,
  services: PopupServices,
  send: Send,
): Promise<void> {
  await orFail(send, () => services.setDay(article, day));
  // The page reads itself anew: until it has, its people are those we know.
  if (day !== null) {
    const dayKnown = { from: 'reader', isCertain: true } as const;
    send({ type: 'article-read', article: { ...article, published: day, dayKnown } });
  }
  setTimeout(() => void readArticle(services, send), SETTLES);
}

async function orFail(send: Send, action: () => Promise<void>): Promise<void> {
  await action().catch(() => send({ type: 'call-failed' }));
}

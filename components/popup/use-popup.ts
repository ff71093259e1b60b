import { type Dispatch, useEffect, useMemo, useReducer } from 'preact/hooks';
import type { Day } from '../../utils/people/person';
import type { ArticleHere, PauseHere, PopupServices, Site } from './popup-services';
import { nextState, openingState, type PopupEvent } from './popup-state';

/** From the last key to the search, in ms: a fast typist's keys come closer than this. */
const SEARCH_PAUSE = 60;

/** A page just loaded or switched on is still being read; after this many ms we ask again. */
const SETTLES = 1000;

/** From one question to the next while the page does not answer, in ms. */
const ASK_AGAIN = 200;

/**
 * Our script comes to a page about when it is loaded, before or after. One that has left so many
 * questions without an answer since, which is a second, has none.
 */
const UNANSWERED_MOST = 5;

type Send = Dispatch<PopupEvent>;

/** The popup's state, kept by its services; `send` tells it what the reader did. */
export function usePopup(services: PopupServices) {
  const [state, send] = useReducer(nextState, openingState);
  const { query } = state;
  const closed = useMemo(() => new AbortController(), []);
  const reader = useMemo<Reader>(
    () => ({ services, send, signal: closed.signal }),
    [services, closed],
  );
  useEffect(() => void readTwice(reader), [reader]);
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
    setDay: (article: ArticleHere, day: Day | null) => void setDay(article, day, reader),
  };
}

/** The means to read the article in the tab, until the popup is closed. */
interface Reader {
  readonly services: PopupServices;
  readonly send: Send;
  readonly signal: AbortSignal;
}

async function readTwice(reader: Reader): Promise<void> {
  await readArticle(reader);
  setTimeout(() => void readArticle(reader), SETTLES);
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

async function readArticle(reader: Reader): Promise<void> {
  const { services, send, signal } = reader;
  await orFail(send, async () => {
    const article = await askForArticle(reader);
    if (signal.aborted) return;
    // The site first: where it is off, there is no article to speak of.
    if (article) send({ type: 'site-read', site: await services.readSite(article.host) });
    send({ type: 'article-read', article });
  });
}

/** Asks again until the page answers, or is loaded and does not: then null. */
async function askForArticle({ services, signal }: Reader): Promise<ArticleHere | null> {
  for (let unanswered = 0; unanswered < UNANSWERED_MOST && !signal.aborted; ) {
    const article = await services.describeArticle();
    if (article !== null && article !== 'loading') return article;
    // A page may be left for another one meanwhile: only one that stays loaded counts.
    unanswered = article === null ? unanswered + 1 : 0;
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN));
  }
  return null;
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

async function switchSite(site: Site, reader: Reader): Promise<void> {
  const { services, send } = reader;
  send({ type: 'site-read', site });
  await orFail(send, () => services.switchSite(site));
  await readTwice(reader);
}

async function setDay(article: ArticleHere, day: Day | null, reader: Reader): Promise<void> {
  const { services, send } = reader;
  await orFail(send, () => services.setDay(article, day));
  // The page reads itself anew: until it has, its people are those we know.
  if (day !== null) {
    const dayKnown = { from: 'reader', isCertain: true } as const;
    send({ type: 'article-read', article: { ...article, published: day, dayKnown } });
  }
  setTimeout(() => void readArticle(reader), SETTLES);
}

async function orFail(send: Send, action: () => Promise<void>): Promise<void> {
  await action().catch(() => send({ type: 'call-failed' }));
}

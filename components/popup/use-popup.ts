import { useEffect, useReducer } from 'preact/hooks';
import type { PopupServices, Site } from './popup-services';
import { nextState, openingState, type PopupEvent } from './popup-state';

/** From the last key to the search, in ms: a fast typist's keys come closer than this. */
const SEARCH_PAUSE = 60;

/** A page just loaded or switched on is still being read; after this many ms we ask again. */
const SETTLES = 1000;

/** The popup's state, kept by its services; `send` tells it what the reader did. */
export function usePopup(services: PopupServices) {
  const [state, send] = useReducer(nextState, openingState);
  const fail = () => send({ type: 'call-failed' });

  const readArticle = async () => {
    const article = await services.describeArticle();
    // The site first: where it is off, there is no article to speak of.
    if (article) send({ type: 'site-read', site: await services.readSite(article.host) });
    send({ type: 'article-read', article });
  };
  const readTwice = async () => {
    await readArticle();
    setTimeout(() => readArticle().catch(fail), SETTLES);
  };
  useEffect(() => {
    readTwice().catch(fail);
  }, []);

  const query = state.query;
  useEffect(() => {
    if (query.trim() === '') return;
    const search = () => answer(services, query).then(send, fail);
    const timer = setTimeout(search, SEARCH_PAUSE);
    return () => clearTimeout(timer);
  }, [query]);

  const switchSite = async (site: Site) => {
    send({ type: 'site-read', site });
    await services.switchSite(site);
    await readTwice();
  };
  return { state, send, switchSite: (site: Site) => void switchSite(site).catch(fail) };
}

async function answer(services: PopupServices, query: string): Promise<PopupEvent> {
  return { type: 'people-found', query, people: await services.search(query) };
}

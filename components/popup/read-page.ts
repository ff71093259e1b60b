import type { Dispatch } from 'preact/hooks';
import type { Day } from '../../utils/people/person';
import type { PageHere } from './page-here';
import type { ArticleHere, PopupServices, Site } from './popup-services';
import type { PopupEvent } from './popup-state';

/** A page just loaded or switched on is still being read; after this many ms we ask again. */
const SETTLES = 1000;

/** From one question to the next while the page does not answer, in ms. */
const ASK_AGAIN = 200;

/**
 * Our script comes to a page about when it is loaded, before or after. One that has left so many
 * questions without an answer since, which is a second, has none.
 */
const UNANSWERED_MOST = 5;

/** Tells the popup's state what has happened. */
export type Send = Dispatch<PopupEvent>;

/** The means to read the article in the tab, until the popup is closed. */
export interface Reader {
  readonly services: PopupServices;
  readonly send: Send;
  readonly signal: AbortSignal;
  readonly turns: { taken: number };
}

/** Reads the article in the tab, and once more a little later; `isDue` where a script of ours is to come. */
export async function readTwice(reader: Reader, isDue = false): Promise<void> {
  const turn = takeTurn(reader);
  await readArticle(reader, { turn, isDue });
  setTimeout(() => void readArticle(reader, { turn, isDue }), SETTLES);
}

/** What the reader does begins a turn: what an earlier one still finds out is of no interest then. */
function takeTurn(reader: Reader): number {
  reader.turns.taken += 1;
  return reader.turns.taken;
}

async function readArticle(
  reader: Reader,
  { turn, isDue }: { turn: number; isDue: boolean },
): Promise<void> {
  const { send, signal, turns } = reader;
  const isOver = () => signal.aborted || turn !== turns.taken;
  if (isOver()) return;
  await orFail(send, async () => {
    const found = await askForArticle(reader, isDue);
    if (isOver()) return;
    if ('page' in found) return send({ type: 'page-read', page: found.page });
    // The site first: where it is off, there is no article to speak of.
    send({ type: 'site-read', site: found.site });
    send({ type: 'article-read', article: found.article });
  });
}

/** An answer of the page, or the page without one. */
type Found = { readonly article: ArticleHere; readonly site: Site } | { readonly page: PageHere };

/**
 * Asks again until the page answers, or is loaded and does not. Where none of our scripts is to come,
 * once is enough, unless the reader has just asked for one: then it is due.
 */
async function askForArticle({ services, signal }: Reader, isDue: boolean): Promise<Found> {
  for (let unanswered = 0; unanswered < UNANSWERED_MOST && !signal.aborted; ) {
    const article = await services.describeArticle();
    if (article !== null && article !== 'loading') {
      const site = await services.readSite(article.host);
      if (article.isRead || !site.on) return { article, site };
    }
    const page = await services.page.describePage();
    if (!isDue && !(page.kind === 'readable' && page.isAllowed)) return { page };
    // A page may be left for another one meanwhile: only one that stays loaded counts.
    unanswered = article === 'loading' ? 0 : unanswered + 1;
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN));
  }
  return { page: await services.page.describePage() };
}

/** A page that lets itself be read, and has nothing to be read. */
const NO_TEXT = { kind: 'unreadable', reason: 'no-text' } as const;

/** Has the page read until it is left, and reads what it says. */
export async function readOnce(reader: Reader): Promise<void> {
  const { services, send } = reader;
  takeTurn(reader);
  send({ type: 'page-asked' });
  await orFail(send, async () => {
    const isLetIn = await services.page.readOnce();
    const found = isLetIn ? await askForArticle(reader, true) : { page: NO_TEXT };
    if ('page' in found) send({ type: 'page-read', page: NO_TEXT });
    else await readTwice(reader, true);
  });
}

/** Goes on once the reader has answered the browser, whose question `asked` is. */
export async function afterAsking(asked: Promise<boolean>, reader: Reader): Promise<void> {
  const { send } = reader;
  await orFail(send, async () => {
    if (!(await asked)) return send({ type: 'refused' });
    send({ type: 'page-asked' });
    await readTwice(reader, true);
  });
}

/** Turns the site on or off, and reads what is there then. */
export async function switchSite(site: Site, reader: Reader): Promise<void> {
  const { services, send } = reader;
  send({ type: 'site-read', site });
  await orFail(send, () => services.switchSite(site));
  await readTwice(reader);
}

/** Gives the article a day, and reads whom it names then. */
export async function setDay(article: ArticleHere, day: Day | null, reader: Reader): Promise<void> {
  const { services, send } = reader;
  const turn = takeTurn(reader);
  await orFail(send, () => services.setDay(article, day));
  // The page reads itself anew: until it has, its people are those we know.
  if (day !== null) {
    const dayKnown = { from: 'reader', isCertain: true } as const;
    send({ type: 'article-read', article: { ...article, published: day, dayKnown } });
  }
  setTimeout(() => void readArticle(reader, { turn, isDue: false }), SETTLES);
}

/** Does something; where it fails, the popup says so. */
export async function orFail(send: Send, action: () => Promise<void>): Promise<void> {
  await action().catch(() => send({ type: 'call-failed' }));
}

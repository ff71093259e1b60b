import { type ArticleText, articleInside } from './article-inside';

/** In both articles, word for word: the same nodes may stay when the page goes from one to the other. */
const SHARED = 'Sir Keir Starmer opened the meeting.';

/** Articles of one site that loads them within a page, by path. */
export const WITHIN = {
  '/within/old.html': { day: '2024-09-26', headline: 'Talks end without a deal', opening: SHARED },
  '/within/new.html': { day: '2018-03-01', headline: 'A bridge is opened', opening: SHARED },
} as const satisfies Record<string, ArticleText>;

/**
 * Goes to another article as frameworks do: the address first, the text `ms` later; on the way back
 * and forth in the history too. The paragraph that is in both keeps its nodes.
 */
const SCRIPT = `
const articles = ${JSON.stringify(WITHIN)};
let delay = 0;
function render(path) {
  const { day, headline } = articles[path];
  document.title = headline;
  document.querySelector('meta[property]').content = day;
  document.querySelector('script[type]').textContent =
    JSON.stringify({ '@type': 'NewsArticle', headline, datePublished: day });
  document.querySelector('h1').textContent = headline;
  document.querySelector('time').dateTime = day;
  document.querySelector('time').textContent = day;
}
function go(path, ms) {
  delay = ms;
  history.pushState(null, '', path);
  setTimeout(render, delay, path);
}
addEventListener('popstate', () => setTimeout(render, delay, location.pathname));
`;

/** The pages, by path; each holds both articles' texts. */
export function pagesWithin(): Record<string, () => string> {
  const pages = Object.entries(WITHIN).map(([path, article]) => {
    const html = `<!doctype html><html lang="en">${articleInside(article)}<script>${SCRIPT}</script></html>`;
    return [path, () => html] as const;
  });
  return Object.fromEntries(pages);
}

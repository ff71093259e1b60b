/** An address with nothing after the host, or only a language or an index file. */
export function isFrontPage(url: string): boolean {
  const path = /^https?:\/\/[^/?#]+([^?#]*)([?]?)/i.exec(url);
  if (path === null || path[2] === '?') return false;
  return /^\/?(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:index\.\w{2,5}|home)?$/i.test(path[1] ?? '');
}

/** Whether two addresses are one page's: a jump within a page is no new page. */
export function isSamePage(one: URL, other: URL): boolean {
  return withoutHash(one) === withoutHash(other);
}

/** Pictures and feeds are documents too, but have no place for a card. */
export function hasPlaceForCard({ contentType }: Document): boolean {
  return contentType === 'text/html' || contentType === 'application/xhtml+xml';
}

function withoutHash({ href, hash }: URL): string {
  return href.slice(0, href.length - hash.length);
}

/** The address of a page without its fragment: a jump within a page is no new page. */
export function pageAddress({ location }: Document): string {
  return location.href.split('#', 1)[0] ?? '';
}

/** Pictures and feeds are documents too, but have no place for a card. */
export function hasPlaceForCard({ contentType }: Document): boolean {
  return contentType === 'text/html' || contentType === 'application/xhtml+xml';
}

import { contentTypeOf } from '../article/dom/read-node';

/** The address of a page. Its `location` is a document's one property before which no name stands. */
export function addressOf({ location }: Document): string {
  return location.href;
}

/** The address of a page without its fragment: a jump within a page is no new page. */
export function pageAddress(document: Document): string {
  return addressOf(document).split('#', 1)[0] ?? '';
}

/** Pictures and feeds are documents too, but have no place for a card. */
export function hasPlaceForCard(document: Document): boolean {
  const contentType = contentTypeOf(document);
  return contentType === 'text/html' || contentType === 'application/xhtml+xml';
}

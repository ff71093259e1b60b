import { elementsByTag } from '../dom/element-queries';
import { attributeOf } from '../dom/read-node';
import { addressKey } from './choose-article-node';
import { metaValues, type PageMeta } from './page-head';

/** The page's addresses, as it gives them itself: canonical link, og:url; absolute ones only. */
export function readAddresses(document: Document, meta: PageMeta): string[] {
  const links = elementsByTag(document, 'link', 300).filter((link) =>
    /(?:^|\s)canonical(?:\s|$)/i.test(attributeOf(link, 'rel') ?? ''),
  );
  const written = [
    ...links.map((link) => attributeOf(link, 'href') ?? ''),
    ...metaValues(meta, /^og:url$/),
  ];
  return written.filter((address) => /^https?:\/\//i.test(address.trim()));
}

/** The addresses by which a page's data may call it. A bare host says nothing. */
export function addressKeys(addresses: readonly string[]): ReadonlySet<string> {
  return new Set(addresses.map(addressKey).filter((key) => key.includes('/')));
}

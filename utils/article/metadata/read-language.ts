import { attributeOf, parentElementOf } from '../dom/read-node';
import { languageTag } from './language-tag';
import { metaValues, type PageMeta } from './page-head';

/** The language of the article: its nearest `lang`, else what the page's head says, else null. */
export function readLanguage(
  root: Element | null,
  meta: PageMeta,
  inLanguage: string | null,
): string | null {
  for (let at = root; at !== null; at = parentElementOf(at)) {
    const tag = languageTag(attributeOf(at, 'lang') ?? attributeOf(at, 'xml:lang'));
    if (tag !== null) return tag;
  }
  const said = [
    ...metaValues(meta, /^content-language$/),
    ...metaValues(meta, /^og:locale$/),
    inLanguage,
    ...metaValues(meta, /^(?:language|dc\.language|dcterms\.language|inlanguage)$/),
  ];
  return said.map(languageTag).find((tag) => tag !== null) ?? null;
}

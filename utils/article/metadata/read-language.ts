import { attributeOf, parentElementOf } from '../dom/read-node';
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

/** A BCP 47 tag in its usual writing from what pages write (`en_GB`, `EN`, `de-de, en`), or null. */
export function languageTag(written: string | null | undefined): string | null {
  const first = written?.slice(0, 60).split(/[,;]/)[0]?.trim().replaceAll('_', '-') ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(first) || /^(?:und|zxx|mul)\b/i.test(first)) {
    return null;
  }
  try {
    return Intl.getCanonicalLocales(first)[0] ?? null;
  } catch {
    return null;
  }
}

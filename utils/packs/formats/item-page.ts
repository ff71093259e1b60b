/** The page of a Wikidata item, where a reader finds what was read from it. */
export function itemPage(id: string): string {
  return `https://www.wikidata.org/wiki/${id}`;
}

/** Half of a pair alone, which no address can hold. */
const HALF = /\p{Surrogate}/gu;

/** The page of an article in the Wikipedia of a language. */
export function wikipediaPage(language: string, title: string): string {
  const page = encodeURIComponent(title.replace(HALF, '\uFFFD').replaceAll(' ', '_'));
  return `https://${language}.wikipedia.org/wiki/${page}`;
}

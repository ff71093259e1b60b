/** The page of a Wikidata item, where a reader finds what was read from it. */
export function itemPage(id: string): string {
  return `https://www.wikidata.org/wiki/${id}`;
}

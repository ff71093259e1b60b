import { SUMMARY_MAX } from '../../people/parse/limits';

/** Words that files write for Popolo's; others are kept as they are. */
const GENDERS: ReadonlyMap<string, string> = new Map([
  ['m', 'male'],
  ['man', 'male'],
  ['male', 'male'],
  ['f', 'female'],
  ['woman', 'female'],
  ['female', 'female'],
]);

/** Popolo's word for a gender, where it has one. */
export function popoloGender(text: string): string {
  return GENDERS.get(text.toLowerCase()) ?? text;
}

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

/** A summary of at most `SUMMARY_MAX` characters, cut between words. */
export function shorten(summary: string): string {
  if (summary.length <= SUMMARY_MAX) return summary;
  const cut = summary.slice(0, SUMMARY_MAX - 1);
  const lastSpace = cut.lastIndexOf(' ');
  return `${(lastSpace > 0 ? cut.slice(0, lastSpace) : cut).trimEnd()}…`;
}

import { webAddress } from '../../../people/parse/fields';
import { REFERENCES_MAX } from '../../../people/parse/limits';
import { parseWith } from '../../../people/parse/parse-with';
import type { Person } from '../../../people/person';
import { wikipediaPage } from '../item-page';
import { own, textOf, valuesOf } from '../text/json-values';
import { P } from './properties';
import { statementsOf, stringOf } from './snaks';

/** Wikipedias; their sites are called by the language, and those of other projects too. */
const WIKIPEDIA = /^([a-z]{2,3}(?:_[a-z_]+)?|simple)wiki$/;
const ENGLISH = 'enwiki';

/** The article in the English Wikipedia, or else in the first other, and the person's own website. */
export function linksOf(entity: unknown): Person['links'] {
  const articles = valuesOf(own(entity, 'sitelinks'))
    .flatMap((raw) => articleOf(raw) ?? [])
    .sort((one, other) => Number(other.site === ENGLISH) - Number(one.site === ENGLISH))
    .slice(0, 1)
    .map(({ url }) => ({ url, note: 'Wikipedia' }));
  const websites = statementsOf(entity, P.website)
    .flatMap(({ main }) => stringOf(main) ?? [])
    .map((url) => ({ url }));
  return [...articles, ...websites]
    .filter(({ url }) => parseWith(webAddress, url).ok)
    .slice(0, REFERENCES_MAX);
}

function articleOf(raw: unknown): { site: string; url: string } | null {
  const site = textOf(own(raw, 'site'));
  const title = textOf(own(raw, 'title'));
  const language = WIKIPEDIA.exec(site ?? '')?.[1]?.replaceAll('_', '-');
  if (site === undefined || title === undefined || language === undefined) return null;
  return { site, url: wikipediaPage(language, title) };
}

import { isDay } from '../../../people/dates/partial-date';
import { webAddress } from '../../../people/parse/fields';
import { LINE_MAX, REFERENCES_MAX } from '../../../people/parse/limits';
import { parseWith } from '../../../people/parse/parse-with';
import type { Day, PartialDate, Person } from '../../../people/person';
import { wikipediaPage } from '../field-values';
import { own, textOf, valuesOf } from '../text/json-values';
import { GENDERS, IDENTIFIERS, P } from './properties';
import { dateOf, itemOf, type Statement, statementsOf, stringOf } from './statements';

/** The day of birth, as the statement that is preferred has it, or else the first. */
export function birthOf(entity: unknown): PartialDate | undefined {
  return bestDate(entity, P.birth);
}

/** The day of death, likewise. */
export function deathOf(entity: unknown): PartialDate | undefined {
  return bestDate(entity, P.death);
}

/** Popolo's word for the gender, where it has one. */
export function genderOf(entity: unknown): string | undefined {
  return bestFirst(statementsOf(entity, P.gender))
    .map(({ main }) => GENDERS.get(itemOf(main) ?? ''))
    .find((gender) => gender !== undefined);
}

/** The given or family name, where there is one of them, and the file has its label. */
export function partOfName(
  entity: unknown,
  property: string,
  names: ReadonlyMap<string, string>,
): string | undefined {
  const [only, ...more] = statementsOf(entity, property);
  return only && more.length === 0 ? names.get(itemOf(only.main) ?? '') : undefined;
}

/** The identifiers of the schemes we know. */
export function identifiersOf(entity: unknown): Person['identifiers'] {
  return [...IDENTIFIERS]
    .flatMap(([property, scheme]) =>
      statementsOf(entity, property).flatMap(({ main }) => {
        // One scheme is written with blanks by some and without by others.
        const identifier = stringOf(main)?.replaceAll(' ', '');
        return identifier && identifier.length <= LINE_MAX ? [{ scheme, identifier }] : [];
      }),
    )
    .slice(0, REFERENCES_MAX);
}

/** The day of the last change: the entity says nothing of days after it. */
export function modifiedOf(entity: unknown): Day | undefined {
  const day = textOf(own(entity, 'modified'))?.slice(0, 'YYYY-MM-DD'.length);
  return day !== undefined && isDay(day) ? day : undefined;
}

function bestDate(entity: unknown, property: string): PartialDate | undefined {
  return bestFirst(statementsOf(entity, property)).flatMap(({ main }) => dateOf(main) ?? [])[0];
}

/** A rank of preferred means what is known best, where a thing does not change. */
function bestFirst(statements: readonly Statement[]): Statement[] {
  return [...statements].sort((one, other) => Number(other.isPreferred) - Number(one.isPreferred));
}

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

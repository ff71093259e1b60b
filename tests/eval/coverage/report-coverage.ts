import { groupBy } from '../../../utils/group-by';
import { compareText } from '../../../utils/people/compare';
import {
  byClass,
  bySize,
  byYear,
  coverageTable,
  layTallies,
  type NamedGroup,
} from './coverage-table';
import type { JudgedArticle, Naming } from './judge-articles';
import type { OfficeGiven } from './office-given';
import { type MissingPerson, missingPeople, tallyCoverage, tallyPeople } from './tally';

/** A set of articles to report on. */
export interface ReportedSet {
  readonly title: string;
  readonly articles: readonly JudgedArticle[];
  /** Person by person; else figures alone. */
  readonly listed: boolean;
}

/** How far the packs reach: by class, country, topic and year, who is missing, and which offices. */
export function reportCoverage({ title, articles, listed }: ReportedSet): string {
  const namings = articles.flatMap((article) => article.namings);
  const countries = namings.filter(({ article }) => article.country !== null);
  return [
    `Coverage: ${title}, ${articles.length} articles`,
    layTallies([
      ['people', tallyPeople(namings)],
      ['namings', tallyCoverage(namings)],
    ]),
    ...section('By class', byClass(namings)),
    ...section('By country', bySize(countries, placeOf)),
    ...section(
      'By topic',
      bySize(namings, ({ article }) => article.topic),
    ),
    ...section('Ministers and legislators alone', bySize(namings.filter(governs), placeOf)),
    ...section('By year', byYear(namings)),
    ...unmarkedLines(namings, listed),
    ...strangerLines(articles, listed),
    ...missingLines(missingPeople(namings), listed),
    ...officeLines(namings, listed),
  ].join('\n');
}

function section(head: string, groups: readonly NamedGroup[]): readonly string[] {
  return groups.length === 0 ? [] : ['', head, coverageTable(groups)];
}

/** The country; of a set without countries the topic, which mostly is one. */
function placeOf({ article }: Naming): string {
  return article.country ?? article.topic;
}

function governs({ named }: Naming): boolean {
  return named.cls === 'M' || named.cls === 'L';
}

function unmarkedLines(namings: readonly Naming[], listed: boolean): readonly string[] {
  const unmarked = namings.filter(({ person, card }) => person !== null && card === false);
  if (unmarked.length === 0) return [];
  const who = unmarked.map(({ article, named }) => `${named.name}, ${article.date}`);
  const shown = listed ? `: ${who.toSorted(compareText).join('; ')}` : '';
  return ['', `In the packs, and without a card: ${unmarked.length}${shown}`];
}

function strangerLines(articles: readonly JudgedArticle[], listed: boolean): readonly string[] {
  if (articles.every(({ namings }) => namings.every(({ card }) => card === null))) return [];
  const strangers = articles.flatMap((article) => article.strangers).toSorted(compareText);
  const who = listed && strangers.length > 0 ? `: ${strangers.join(', ')}` : '';
  return ['', `Cards of people whom the article does not name: ${strangers.length}${who}`];
}

function missingLines(missing: readonly MissingPerson[], listed: boolean): readonly string[] {
  const counts = [...groupBy(missing, ({ articles }) => articles)];
  const lines = counts.map(([articles, people]) => {
    const often = `named by ${articles === 1 ? '1 article' : `${articles} articles`}`;
    const who = people.map(({ name, classes }) => `${name} (${classes.join(', ')})`);
    return `  ${often}: ${people.length}${listed ? `: ${who.join('; ')}` : ''}`;
  });
  return ['', 'Missing people', ...lines];
}

const GIVEN: Readonly<Record<OfficeGiven, string>> = {
  had: 'had that day',
  other: 'others had that day, none by these words',
  none: 'no office had that day',
};

function officeLines(namings: readonly Naming[], listed: boolean): readonly string[] {
  const given = namings.filter(({ office }) => office !== null);
  if (given.length === 0) return [];
  const groups = groupBy(given, ({ office }) => office?.given);
  const lines = (Object.keys(GIVEN) as OfficeGiven[]).flatMap((kind) => {
    const group = groups.get(kind) ?? [];
    const shown = listed && kind !== 'had' ? group.map(describeOffice) : [];
    return [`  ${GIVEN[kind]}: ${group.length}`, ...shown.toSorted(compareText)];
  });
  return ['', 'Offices the articles give people in the packs', ...lines];
}

function describeOffice({ article, named, office }: Naming): string {
  const ours = office?.ours ?? [];
  const beside = ours.length > 0 ? `; ours: ${ours.join(', ')}` : '';
  return `    ${named.name}, ${article.date}: ${named.office}${beside}`;
}

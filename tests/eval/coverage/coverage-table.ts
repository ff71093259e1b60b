import { groupBy } from '../../../utils/group-by';
import { compareText } from '../../../utils/people/compare';
import { layTable, share } from '../report/table';
import { CLASSES, type PersonClass } from './article';
import type { Naming } from './judge-articles';
import { type CoverageTally, tallyCoverage } from './tally';

/** Namings under the name of their group. */
export type NamedGroup = readonly [name: string, namings: readonly Naming[]];

/** Groups of namings, one a line; each share with the numbers it is of. */
export function coverageTable(groups: readonly NamedGroup[]): string {
  const tallies = groups.map(([name, namings]) => [name, tallyCoverage(namings)] as const);
  return layTallies(tallies);
}

/** Tallies, one a line. Cards have columns where some were counted. */
export function layTallies(rows: readonly (readonly [string, CoverageTally])[]): string {
  const hasCards = rows.some(([, { cards }]) => cards !== null);
  const head = ['', 'in the packs', ...(hasCards ? ['with a card', 'found of those'] : [])];
  return layTable(
    head,
    rows.map(([name, tally]) => [name, ...cellsOf(tally, hasCards)]),
  );
}

function cellsOf({ namings, inPacks, cards }: CoverageTally, hasCards: boolean) {
  const have = part(inPacks, namings);
  if (!hasCards) return [have];
  return [have, ...(cards === null ? ['–', '–'] : [part(cards, namings), part(cards, inPacks)])];
}

function part(some: number, all: number): string {
  return `${some} of ${all}  ${share(some / all)}`;
}

/** By class, in the order of the classes. */
export function byClass(namings: readonly Naming[]): readonly NamedGroup[] {
  const groups = groupBy(namings, ({ named }) => named.cls);
  return (Object.keys(CLASSES) as PersonClass[]).flatMap((cls) => {
    const group = groups.get(cls);
    return group ? [[`${cls} ${CLASSES[cls]}`, group] as const] : [];
  });
}

/** By what an article is about, the largest group first. */
export function bySize(
  namings: readonly Naming[],
  nameOf: (naming: Naming) => string,
): readonly NamedGroup[] {
  return [...groupBy(namings, nameOf)].sort(
    ([one, a], [other, b]) => b.length - a.length || compareText(one, other),
  );
}

/** By the year of the article. */
export function byYear(namings: readonly Naming[]): readonly NamedGroup[] {
  return [...groupBy(namings, ({ article }) => article.date.slice(0, 4))].sort(([one], [other]) =>
    compareText(one, other),
  );
}

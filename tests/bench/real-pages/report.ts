import type { PageSeen } from './look-at-page';

/** So many of a list, evenly spread over it: the same ones each time. */
export function sampleOf<T>(all: readonly T[], count: number): readonly T[] {
  if (!(count > 0)) throw new Error('--sample takes the number of pages');
  if (count >= all.length) return all;
  return Array.from(
    { length: Math.floor(count) },
    (_, at) => all[Math.floor((at * all.length) / count)] as T,
  );
}

/** What may be wrong with a page, and how it is called. */
const FAULTS = {
  exceptions: 'exceptions',
  changes: 'host HTML changed',
  noise: 'console noise',
  longTasks: 'long tasks',
} as const satisfies Partial<Record<keyof PageSeen, string>>;

/** Faults of one kind that are told of one page. */
const MOST_SAID = 3;

/** A table of how many pages have what, then each fault with its page. */
export function tableOf(seen: ReadonlyMap<string, PageSeen>): string {
  const pages = [...seen.values()];
  const names = Object.keys(FAULTS) as (keyof typeof FAULTS)[];
  const rows = names.map((name) => {
    const isUnknown = name === 'longTasks' && pages.every(({ longestMs }) => longestMs === null);
    const count = pages.filter((page) => page[name].length > 0).length;
    return `| ${FAULTS[name]} | ${isUnknown ? 'not measured here' : count} |`;
  });
  const offenders = [...seen].flatMap(([file, page]) =>
    names.flatMap((name) =>
      page[name].slice(0, MOST_SAID).map((what) => `${file}: ${FAULTS[name]}: ${what}`),
    ),
  );
  const marked = pages.filter(({ marks }) => marks > 0).length;
  const cards = pages.filter(({ hasOpenedCard }) => hasOpenedCard).length;
  return [
    '| on pages | |',
    '|---|---|',
    ...rows,
    `| with names marked | ${marked} |`,
    `| with a card opened | ${cards} |`,
    ...offenders,
  ].join('\n');
}

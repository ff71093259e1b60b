import type { Outlet } from '../../utils/sites/outlets';

const countries = new Intl.DisplayNames('en', { type: 'region' });
const languages = new Intl.DisplayNames('en', { type: 'language' });

/** The outlets as `docs/sites.md` shows them: how many of each language, and all of each country. */
export function outletTables(outlets: readonly Outlet[]): string {
  return `${outlets.length} outlets of ${grouped(outlets, ofCountry).length} countries.

| Language | Outlets | Countries |
| --- | --- | --- |
${rows(outlets)}

${sections(outlets)}
`;
}

function rows(outlets: readonly Outlet[]): string {
  return grouped(outlets, ([, , , language]) => languages.of(language) ?? language)
    .toSorted(([, some], [, others]) => others.length - some.length)
    .map(([name, some]) => `| ${name} | ${some.length} | ${grouped(some, ofCountry).length} |`)
    .join('\n');
}

function sections(outlets: readonly Outlet[]): string {
  return grouped(outlets, ofCountry)
    .map(([country, some]) => `### ${country}: ${some.length}\n\n${some.map(line).join('\n')}`)
    .join('\n\n');
}

const line = ([site, name, , language]: Outlet): string => `- ${name}, \`${site}\`, ${language}`;

const ofCountry = ([, , country]: Outlet): string => `${countries.of(country)} (${country})`;

/** The outlets under their keys, by the alphabet. */
function grouped(
  outlets: readonly Outlet[],
  key: (outlet: Outlet) => string,
): [string, readonly Outlet[]][] {
  const groups = new Map<string, readonly Outlet[]>();
  for (const outlet of outlets) {
    groups.set(key(outlet), [...(groups.get(key(outlet)) ?? []), outlet]);
  }
  return [...groups].toSorted(([one], [other]) => one.localeCompare(other, 'en'));
}

import { balanceOf } from '../balance';
import type { Complete, ListedPack } from '../pack-list';
import type { WrittenPack } from '../read-sources';

/** `docs/packs.md`: which packs there are, what each says of itself, and whom it holds. */
export function packsSheet(
  packs: readonly WrittenPack[],
  sheetOf: (pack: ListedPack) => string,
): string {
  const sections = packs.map((pack) => section(pack, sheetOf(pack.header)));
  return `${[introduction(packs[0]?.header.contact ?? ''), ...sections].join('\n\n')}\n`;
}

function introduction(contact: string): string {
  return `# The packs

Written by \`npm run packs:build\` from \`packs/packs.yaml\` and \`packs/sources\`; \`npm run packs:check\` refuses a stale copy. Corrections and removals: <${contact}>; what is kept and how a removal stays is in [PRIVACY.md](../PRIVACY.md).`;
}

function section({ header, sources }: WrittenPack, sheet: string): string {
  const { people, facts, unconfirmed, by } = balanceOf(sources);
  const verified = [...sources.people.values()].map((person) => person.verified).sort();
  return [
    `## ${header.title}`,
    header.scope,
    table(
      ['', ''],
      [
        ['id, version', `${header.id}, ${header.version}`],
        ['licence', header.licence],
        ['comes', comesFrom(header)],
        ['verified to', verified.at(-1) ?? ''],
        ['people, facts, unconfirmed', `${people}, ${facts}, ${unconfirmed}`],
        ['sheet', `[${sheet}](${sheet})`],
      ],
    ),
    ...list('Attribution', header.attribution),
    ...list(
      'Complete',
      header.complete.map((claim) => claimWords(claim, sources)),
    ),
    `### Sources of ${header.id}`,
    table(['publisher', 'pages or files', 'read'], publishers(sources)),
    `### Balance of ${header.id}`,
    ...(['class', 'country', 'party', 'gender'] as const).map((of) =>
      table(
        [of, 'people'],
        by[of].map(([value, n]) => [value, String(n)]),
      ),
    ),
  ].join('\n\n');
}

function comesFrom({ optional, address, file }: ListedPack): string {
  if (!optional) return 'with the extension';
  return `optional: ${address === undefined ? `as a file, \`packs/optional/${file}\`` : `<${address}>`}`;
}

function claimWords(
  { class: of, organization, from, to }: Complete,
  { organizations }: WrittenPack['sources'],
): string {
  const within = organization === undefined ? '' : `, ${organizations.get(organization)?.name}`;
  return `${of}${within}: from ${from} to ${to ?? 'the day verified to'}`;
}

function list(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`${title}:`, items.map((item) => `- ${item}`).join('\n')];
}

/** Publishers by how much was read of them, with the first and the last day of reading. */
function publishers({ files }: WrittenPack['sources']): string[][] {
  const read = new Map<string, { urls: Set<string>; days: string[] }>();
  for (const { publisher, url, retrieved } of files.flatMap((file) =>
    Object.values(file.content.sources),
  )) {
    const one = read.get(publisher) ?? { urls: new Set(), days: [] };
    one.urls.add(url);
    one.days.push(retrieved);
    read.set(publisher, one);
  }
  return [...read]
    .sort(([, a], [, b]) => b.urls.size - a.urls.size)
    .map(([publisher, { urls, days }]) => {
      const [first, last] = [days.sort()[0], days.at(-1)];
      return [publisher, String(urls.size), first === last ? `${first}` : `${first} to ${last}`];
    });
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

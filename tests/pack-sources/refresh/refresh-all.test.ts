import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { toJson } from '../../../packs/bulk/write';
import { joinSources } from '../../../packs/read-sources';
import type { RowsPack } from '../../../packs/refresh/bulk-packs';
import { refreshAll } from '../../../packs/refresh/refresh-all';
import { removedBy } from '../../../packs/removed';
import type { SourceFile } from '../../../packs/source-format';
import { tempFolder } from '../../support/temp-folder';
import { held, rowsOf } from './rows-of';

let folder = '';
beforeEach(() => {
  folder = tempFolder();
  mkdirSync(join(folder, 'copies', 'ada+list', 'repo', 'objects'), { recursive: true });
  mkdirSync(join(folder, 'sources', 'nor'), { recursive: true });
  writeFileSync(join(folder, 'sources', 'nor', 'read.yaml'), '# read by hand\n');
});

const pack = (rows: SourceFile, repository = 'ada/list'): RowsPack => ({
  id: 'nor',
  file: 'nor.json',
  repositories: [repository],
  read: async () => ({ rows, left: ['Cy Dahl: no source has the end'] }),
  write: toJson,
});

/** What a refresh prints, and answers. */
async function refresh(
  rows: SourceFile,
  more: { removed?: string[]; isDry?: boolean; repository?: string; hand?: SourceFile } = {},
) {
  const lines: string[] = [];
  const hand = more.hand ? [joinSources([{ file: 'hand.yaml', content: more.hand }])] : [];
  const isWhole = await refreshAll([pack(rows, more.repository)], join(folder, 'copies'), {
    sources: join(folder, 'sources'),
    isDry: more.isDry ?? false,
    known: {
      hand,
      differences: [{ person: 'Q8', in: 'birth' }],
      isRemoved: removedBy([{ identifiers: more.removed ?? [], day: '2026-01-01' }]),
    },
    print: (line) => void lines.push(line),
  });
  return { lines, isWhole };
}
const written = () => readFileSync(join(folder, 'sources', 'nor', 'nor.json'), 'utf8');
const files = () => readdirSync(join(folder, 'sources', 'nor')).sort();

const ANN = { id: 'Q7', name: 'Ann Berg', facts: [held('health', '2024-02-01')] };
/** As a reader has it, which says what is absent otherwise than the file. */
const BO = {
  id: 'list:2',
  name: 'Bo Lie',
  facts: [held('trade', '2024', undefined, { succeeded_by: 'Q7', sources: ['more'] })],
  sources: ['more'],
};

describe('a refresh', () => {
  it('writes the rows and nothing else, and says nothing of the same copy a second time', async () => {
    const raw = rowsOf(ANN, BO);
    const unsaid = {
      ...raw,
      persons: raw.persons.map((one) => ({ ...one, birth_date: undefined })),
    };
    const first = await refresh(unsaid);
    expect(first.lines).toContain('nor: new: Ann Berg (Q7): Minister of Health 2024-02-01–');
    expect(files()).toEqual(['nor.json', 'read.yaml']);
    expect(readFileSync(join(folder, 'sources', 'nor', 'read.yaml'), 'utf8')).toBe(
      '# read by hand\n',
    );
    const bytes = written();
    expect((await refresh(unsaid)).lines).toEqual([
      'nor: left out: Cy Dahl: no source has the end',
      'nor: 0 new, 0 moved, 0 ended, 0 renamed, 0 gone, 0 changed; 0 differ from what was read by hand, 0 known to; 1 left out; 0 removed',
    ]);
    expect(written()).toBe(bytes);
  });

  it('writes nothing when only asked what would change', async () => {
    const { lines } = await refresh(rowsOf(ANN), { isDry: true });
    expect(lines[0]).toMatch(/^nor: new: Ann Berg/);
    expect(files()).toEqual(['read.yaml']);
  });

  it('leaves a pack as it is that lacks a copy, and names the copy', async () => {
    const { lines, isWhole } = await refresh(rowsOf(ANN), { repository: 'ada/other' });
    expect(lines).toEqual([
      `nor: left as it is: ${join(folder, 'copies')} has no copy of ada/other`,
    ]);
    expect(isWhole).toBe(false);
    expect(files()).toEqual(['read.yaml']);
  });

  it('tells what differs from what was read by hand, and only counts what is known to', async () => {
    const hand = rowsOf(
      { id: 'Q7', name: 'Ann', birth_date: '1970' },
      { id: 'Q8', name: 'Eva', birth_date: '1980' },
    );
    const { lines } = await refresh(
      rowsOf({ ...ANN, birth_date: '1971' }, { id: 'Q8', name: 'Eva', birth_date: '1981' }),
      { hand },
    );
    expect(lines.filter((line) => line.includes('by hand'))).toEqual([
      'nor: differs from what was read by hand: Ann (Q7): birth: 1971 in the rows, 1970 as read by hand',
      expect.stringMatching(/; 1 differ from what was read by hand, 1 known to;/),
    ]);
  });

  it.each(['Q7', 'wikidata:Q7', 'list:9'])(
    'never brings back whom the list of removals names, by any identifier: %s',
    async (identifier) => {
      const both = { ...ANN, identifiers: [{ scheme: 'list', identifier: '9' }] };
      await refresh(rowsOf(both, BO));
      const { lines } = await refresh(rowsOf(both, BO), { removed: [identifier] });
      expect(lines[0]).toMatch(/^nor: gone: Ann Berg/);
      expect(lines.at(-1)).toMatch(/1 removed$/);
      // Nor does anybody else's fact name them, nor a page that was cited for them alone.
      expect(written()).not.toMatch(/Ann Berg|Q7|list\.example/);
      expect(written()).toMatch(/Bo Lie/);
      await refresh(rowsOf(both, BO), { removed: [identifier] });
      expect(written()).not.toContain('Ann Berg');
    },
  );
});

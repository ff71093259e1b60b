import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BackupContent,
  readBackup,
  writeBackup,
} from '../../../utils/packs/backup/backup-file';
import { addedRow, ownRows } from './own-rows';

const DAY = '2026-03-09';
const HASH = 'a'.repeat(64);
const starter = { id: 'starter', title: 'Starter', version: '2', people: 300, hash: HASH };

function contentOf(content: Partial<BackupContent> = {}): BackupContent {
  return { packs: [], own: [], settings: { hostsOff: [] }, ...content };
}

const SOUND = contentOf({
  packs: [{ ...starter, update: 'https://example.org/index.json' }],
  own: [addedRow({ id: 'own:1', name: 'Ada Example', birth: '1950' })],
  settings: {
    hostsOff: ['example.org'],
    weeklyCheck: true,
    privatePeople: { all: false, ids: ['own:1'] },
    choices: { version: 1, chosen: { theme: 'dark', delayMs: 300 } },
    articleDays: [['https://news.example/a', '2024-09-26']],
  },
});

type Json = Record<string, unknown>;
const written = async (): Promise<Json> => JSON.parse(await writeBackup(SOUND, DAY));

/** A copy with the value at a path of keys changed. */
function changed(value: Json, path: readonly (string | number)[], to: unknown): Json {
  const copy = structuredClone(value);
  const parent = path.slice(0, -1).reduce((at, key) => at[key] as Json, copy);
  parent[path.at(-1) as string] = to;
  return copy;
}

it('gives any content back as it was', async () => {
  const hosts = fc.array(fc.domain(), { maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(ownRows, hosts, async (own, hostsOff) => {
      const content = contentOf({ packs: [starter], own, settings: { hostsOff } });
      const read = await readBackup(JSON.parse(await writeBackup(content, DAY)));
      expect(read).toEqual({ ok: true, value: { created: DAY, content } });
    }),
    { numRuns: 60 },
  );
});

it('does not mind how the file is laid out, or in what order its fields stand', async () => {
  const { content, ...rest } = await written();
  const turned = Object.fromEntries(Object.entries(content as Json).reverse());
  expect(await readBackup({ content: turned, ...rest })).toMatchObject({ ok: true });
});

it('reads one of before there were settings', async () => {
  const settings = { hostsOff: ['example.org'] };
  const older = contentOf({ settings });
  const read = await readBackup(JSON.parse(await writeBackup(older, DAY)));
  expect(read).toMatchObject({ ok: true, value: { content: { settings } } });
});

describe('refuses a file whole, with place and reason:', () => {
  it.each<[what: string, path: (string | number)[], to: unknown, place: string, reason: string]>([
    ['another name', ['content', 'own', 0, 'person', 'name'], 'Eve', 'content', 'checksum'],
    ['a pack less', ['content', 'packs'], [], 'content', 'checksum'],
    ['another checksum', ['checksum'], HASH, 'content', 'checksum'],
    ['no checksum', ['checksum'], undefined, 'checksum', 'is missing'],
    [
      'an impossible birth',
      ['content', 'own', 0, 'person', 'birth'],
      '1950-02-30',
      'content.own[0].person.birth',
      'must be a real date',
    ],
    [
      'a row that is none',
      ['content', 'own', 0, 'corrected'],
      7,
      'content.own[0].corrected',
      'object',
    ],
    [
      'a correction of no JSON',
      ['content', 'own', 0, 'corrected'],
      { name: '{' },
      'content.own[0].corrected.name',
      'must be JSON',
    ],
    ['no settings', ['content', 'settings'], undefined, 'content.settings', 'is missing'],
    [
      'people kept off pages who are none',
      ['content', 'settings', 'privatePeople', 'ids', 0],
      7,
      'content.settings.privatePeople.ids[0]',
      'must be text',
    ],
    [
      'an address that runs',
      ['content', 'packs', 0, 'update'],
      'javascript:alert(1)',
      'content.packs[0].update',
      'https://',
    ],
    ...(
      [
        ['a setting that is none', ['chosen', 'glow'], 1, '.chosen.glow', 'is no setting'],
        ['a theme there is not', ['chosen', 'theme'], 'x', '.chosen.theme', 'no value'],
        ['settings to come', ['version'], 99, '.version', 'newer version of Fact Context'],
        ['settings of no version', ['version'], undefined, '', 'with a version'],
      ] as const
    ).map(
      ([what, path, to, place, reason]) =>
        [
          what,
          ['content', 'settings', 'choices', ...path],
          to,
          `content.settings.choices${place}`,
          reason,
        ] as [string, string[], unknown, string, string],
    ),
    [
      'a day of an article that is none',
      ['content', 'settings', 'articleDays', 0, 1],
      '2024-02-30',
      'content.settings.articleDays[0][1]',
      'must be a real day',
    ],
    ['a version that is none', ['factContextBackup'], '1', 'factContextBackup', 'must be a number'],
  ])('%s', async (_, path, to, place, reason) => {
    const read = await readBackup(changed(await written(), path, to));
    expect(read).toMatchObject({ ok: false, path: place });
    expect(read).toMatchObject({ message: expect.stringContaining(reason) });
  });

  it('the same person twice', async () => {
    const [row] = SOUND.own;
    const twice = JSON.parse(await writeBackup({ ...SOUND, own: [row, row] as never }, DAY));
    expect(await readBackup(twice)).toEqual({
      ok: false,
      path: 'content.own[1].person.id',
      message: '"own:1" was used before',
    });
  });

  it('a newer version’s, whatever else it holds', async () => {
    const read = await readBackup({ factContextBackup: 2, content: 'unknown yet' });
    expect(read).toMatchObject({
      message: expect.stringContaining('newer version of Fact Context'),
    });
  });

  it.each([null, 7, 'text', [], {}])('%j', async (value) => {
    expect((await readBackup(value)).ok).toBe(false);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FILE_CHARS_MAX,
  readSettingsFile,
  type SavedSettings,
  writeSettingsFile,
} from '../../utils/settings/settings-file';
import { someSettings } from './samples';

const SAVED: SavedSettings = {
  chosen: { theme: 'dark', delayMs: 300 },
  hostsOff: ['example.org'],
  privatePeople: { all: false, ids: ['own:1'] },
};

const file = (change: object) =>
  JSON.stringify({ ...JSON.parse(writeSettingsFile(SAVED)), ...change });

describe('a settings file', () => {
  it('gives all back as it was saved', () => {
    fc.assert(
      fc.property(someSettings, fc.array(fc.domain()), fc.boolean(), (chosen, hostsOff, all) => {
        const saved = { chosen, hostsOff, privatePeople: { all, ids: ['own:1'] } };
        expect(readSettingsFile(writeSettingsFile(saved))).toEqual({ ok: true, value: saved });
      }),
    );
  });

  it('never fails, whatever it holds', () => {
    fc.assert(fc.property(fc.string(), (text) => void readSettingsFile(text)));
    fc.assert(
      fc.property(fc.anything(), fc.json(), (chosen, other) => {
        readSettingsFile(file({ chosen, other: JSON.parse(other) }));
        readSettingsFile(other);
      }),
    );
  });

  it('may leave out what is no setting', () => {
    const bare = '{"format":"fact-context-settings","version":1,"chosen":{}}';
    expect(readSettingsFile(bare)).toEqual({
      ok: true,
      value: { chosen: {}, hostsOff: [], privatePeople: { all: false, ids: [] } },
    });
  });

  it.each<[string, string, string[]]>([
    ['nothing', '', ['form']],
    ['half a file', writeSettingsFile(SAVED).slice(0, -20), ['form']],
    ['another file', '{"factContextBackup":1}', ['form']],
    ['a list', '[]', ['form']],
    ['a very long file', file({ a: 'a'.repeat(FILE_CHARS_MAX) }), ['form']],
    ['no version', file({ version: undefined }), ['form']],
    ['a newer version', file({ version: 99, glow: 1 }), ['version']],
    ['a wrong value', file({ chosen: { delayMs: 5 } }), ['value delayMs']],
    [
      'two wrong values',
      file({ chosen: { delayMs: 5, theme: 1 } }),
      ['value delayMs', 'value theme'],
    ],
    ['an unknown setting', file({ chosen: { glow: 5 } }), ['unknown glow']],
    ['an unknown part', file({ glow: 5 }), ['unknown glow']],
    ['hosts that are none', file({ hostsOff: [1, ''] }), ['value hostsOff']],
    ['people who are none', file({ privatePeople: { all: 1, ids: 2 } }), ['value privatePeople']],
  ])('is refused whole, with each place: %s', (_, text, problems) => {
    const read = readSettingsFile(text);
    const said = read.ok
      ? []
      : read.problems.map(({ place, reason }) => `${reason} ${place}`.trim());
    expect(said).toEqual(problems);
  });
});

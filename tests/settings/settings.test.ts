import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_SETTINGS,
  parseChosen,
  SETTING_KEYS,
  SETTING_VALUES,
} from '../../utils/settings/settings';
import {
  changeStored,
  parseSettings,
  readStored,
  SETTINGS_VERSION,
  toStored,
} from '../../utils/settings/stored-form';
import { anySettings, someSettings } from './samples';

describe('settings of unknown origin', () => {
  it('never fail, and are always settings', () => {
    const almost = fc.record({
      version: fc.oneof(fc.integer(), fc.anything()),
      chosen: fc.dictionary(fc.constantFrom(...SETTING_KEYS, '__proto__', 'other'), fc.anything()),
    });
    fc.assert(
      fc.property(fc.oneof(fc.anything({ withNullPrototype: true }), almost), (value) => {
        const { settings } = parseSettings(value);
        expect(Object.keys(settings)).toEqual(SETTING_KEYS);
        expect(parseChosen(settings)).toEqual({ chosen: settings, problems: [] });
      }),
    );
  });

  it('come back as they were stored', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const stored = JSON.parse(JSON.stringify(toStored(settings)));
        expect(parseSettings(stored)).toEqual({ settings, problems: [] });
      }),
    );
  });

  it('lose the damaged ones alone', () => {
    const damage = fc.constantFrom(...SETTING_KEYS);
    fc.assert(
      fc.property(anySettings, damage, (settings, key) => {
        const { settings: read, problems } = parseSettings(toStored({ ...settings, [key]: {} }));
        expect(read).toEqual({ ...settings, [key]: DEFAULT_SETTINGS[key] });
        expect(problems).toEqual([{ place: key, reason: 'value' }]);
      }),
    );
  });

  it.each([
    ['nothing', undefined, []],
    ['a text', 'x', [{ place: '', reason: 'form' }]],
    ['a list', [], [{ place: '', reason: 'form' }]],
    ['no version', { chosen: {} }, [{ place: '', reason: 'form' }]],
    ['version 0', { version: 0, chosen: {} }, [{ place: '', reason: 'form' }]],
    ['a later version', { version: 99, chosen: {} }, [{ place: '', reason: 'version' }]],
    ['an unknown name', { version: 1, chosen: { a: 1 } }, [{ place: 'a', reason: 'unknown' }]],
    ['149 ms', { version: 1, chosen: { delayMs: 149 } }, [{ place: 'delayMs', reason: 'value' }]],
    ['1001 ms', { version: 1, chosen: { delayMs: 1001 } }, [{ place: 'delayMs', reason: 'value' }]],
    [
      'half a ms',
      { version: 1, chosen: { delayMs: 200.5 } },
      [{ place: 'delayMs', reason: 'value' }],
    ],
  ])('say what is wrong with %s', (_, value, problems) => {
    expect(parseSettings(value)).toEqual({ settings: DEFAULT_SETTINGS, problems });
  });

  it('lie over a policy, which lies over the defaults', () => {
    const { settings } = parseSettings(toStored({ theme: 'dark' }), {
      theme: 'light',
      delayMs: 900,
    });
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', delayMs: 900 });
  });
});

describe('stored settings', () => {
  it('change in the fields of a patch alone', () => {
    fc.assert(
      fc.property(someSettings, someSettings, (before, patch) => {
        const { chosen } = readStored(changeStored(toStored(before), patch));
        expect(chosen).toEqual({ ...before, ...patch });
      }),
    );
  });

  it('of earlier versions are led to this one, step by step', () => {
    const steps = [
      ({ shade, ...others }: Record<string, unknown>) => ({ ...others, colour: shade }),
      ({ colour, ...others }: Record<string, unknown>) => ({ ...others, theme: colour }),
    ];
    const read = (version: number, chosen: object) => readStored({ version, chosen }, steps).chosen;
    expect(read(1, { shade: 'dark', badge: false })).toEqual({ theme: 'dark', badge: false });
    expect(read(2, { colour: 'dark' })).toEqual({ theme: 'dark' });
    expect(read(3, { theme: 'dark' })).toEqual({ theme: 'dark' });
  });

  it('of a later version keep what only that one knows', () => {
    const later = { version: 99, chosen: { glow: 3, theme: 'dark', badge: 'maybe' } };
    expect(changeStored(later, { delayMs: 300 })).toEqual({
      version: 99,
      chosen: { glow: 3, theme: 'dark', delayMs: 300 },
    });
  });

  it('of this version keep nothing unknown', () => {
    const stored = { version: SETTINGS_VERSION, chosen: { glow: 3, theme: 'dark' } };
    expect(changeStored(stored, {}).chosen).toEqual({ theme: 'dark' });
  });
});

it('has a default that is allowed, for each setting', () => {
  expect(Object.keys(DEFAULT_SETTINGS)).toEqual(Object.keys(SETTING_VALUES));
  expect(parseChosen(DEFAULT_SETTINGS).problems).toEqual([]);
});

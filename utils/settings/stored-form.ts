import {
  type Chosen,
  DEFAULT_SETTINGS,
  isRecord,
  type Problem,
  parseChosen,
  SETTING_KEYS,
  type SettingKey,
  type Settings,
} from './settings';

/** Settings as an earlier version named them, to those of the next one. */
export type MigrationStep = (values: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** From each version to the next; the first leads from 1 to 2. None is taken out: readers skip versions. */
const STEPS: readonly MigrationStep[] = [];

/** The version of the form settings are stored and saved in. */
export const SETTINGS_VERSION = STEPS.length + 1;

/** Settings with the version they are of; what nobody chose is not in it. */
export interface StoredSettings {
  readonly version: number;
  readonly chosen: Readonly<Record<string, unknown>>;
}

/** The form in which chosen settings are stored. */
export function toStored(chosen: Partial<Settings>): StoredSettings {
  return { version: SETTINGS_VERSION, chosen };
}

/** What was chosen, of whatever version; nothing stored is no problem. */
export function readStored(value: unknown, steps = STEPS): Chosen {
  if (value === null || value === undefined) return { chosen: {}, problems: [] };
  const current = steps.length + 1;
  if (!isRecord(value)) return { chosen: {}, problems: [{ place: '', reason: 'form' }] };
  const { version, chosen } = value;
  if (!isVersion(version) || !isRecord(chosen)) {
    return { chosen: {}, problems: [{ place: '', reason: 'form' }] };
  }
  const read = parseChosen(migrated(chosen, steps.slice(version - 1)));
  const later: Problem[] = version > current ? [{ place: '', reason: 'version' }] : [];
  return { chosen: read.chosen, problems: [...later, ...read.problems] };
}

/** Changes to settings; undefined: no longer chosen. */
export type SettingsPatch = { readonly [K in SettingKey]?: Settings[K] | undefined };

/** The stored form with changes; what a later version added stays for when that comes back. */
export function changeStored(value: unknown, patch: SettingsPatch): StoredSettings {
  const { chosen } = readStored(value);
  const kept = isRecord(value) && isLater(value.version) && isRecord(value.chosen) ? value : null;
  const others = kept ? unknownOf(kept.chosen as Readonly<Record<string, unknown>>) : {};
  return {
    version: kept ? (kept.version as number) : SETTINGS_VERSION,
    chosen: defined({ ...others, ...chosen, ...patch }),
  };
}

/** All settings that are in force: what was chosen, over a policy's defaults, over ours. */
export function parseSettings(
  value: unknown,
  policy: Partial<Settings> = {},
): { settings: Settings; problems: readonly Problem[] } {
  const { chosen, problems } = readStored(value);
  return { settings: { ...DEFAULT_SETTINGS, ...policy, ...chosen }, problems };
}

function migrated(values: Readonly<Record<string, unknown>>, steps: readonly MigrationStep[]) {
  return steps.reduce((earlier, step) => step(earlier), values);
}

const isVersion = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 1;

const isLater = (value: unknown): boolean => isVersion(value) && value > SETTINGS_VERSION;

function unknownOf(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const known: ReadonlySet<string> = new Set(SETTING_KEYS);
  return Object.fromEntries(Object.entries(values).filter(([key]) => !known.has(key)));
}

function defined(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

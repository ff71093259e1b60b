import { browser } from 'wxt/browser';
import { inTurn } from '../in-turn';
import { storedItem } from '../stored-item';
import { readPolicy, watchPolicy } from './policy';
import { parseChosen, SETTING_KEYS, type SettingKey, type Settings } from './settings';
import {
  changeStored,
  parseSettings,
  readStored,
  type SettingsPatch,
  toStored,
} from './stored-form';

const settingsItem = storedItem<unknown>('settings', null);

/** All settings in force: the reader's, over the policy's defaults, over ours. */
export async function getSettings(): Promise<Settings> {
  const [stored, { chosen }] = await Promise.all([settingsItem.getValue(), readPolicy()]);
  return parseSettings(stored, chosen).settings;
}

/** Those the reader chose, whatever else is in force. */
export async function getChosenSettings(): Promise<Partial<Settings>> {
  return readStored(await settingsItem.getValue()).chosen;
}

/**
 * Changes some settings and leaves the others; refuses a value that is none of theirs. Answers with
 * a function that takes it back, for these settings alone.
 */
export async function changeSettings(patch: Partial<Settings>): Promise<() => Promise<void>> {
  const { problems } = parseChosen(patch);
  if (problems.length > 0) throw new Error(`No such setting: ${placesOf(problems)}`);
  return change(async () => {
    const stored = await settingsItem.getValue();
    await settingsItem.setValue(changeStored(stored, patch));
    const before = pick(readStored(stored).chosen, Object.keys(patch) as SettingKey[]);
    return () => change(() => putBack(before));
  });
}

/**
 * Chooses just these, all others being as nobody chose them (an import, a reset); answers with a
 * function that takes it back.
 */
export async function replaceSettings(chosen: Partial<Settings>): Promise<() => Promise<void>> {
  return change(async () => {
    const before = await settingsItem.getValue();
    await settingsItem.setValue(toStored(parseChosen(chosen).chosen));
    return () => change(() => settingsItem.setValue(before));
  });
}

/** Calls back when what is in force has changed; answers with a function that stops it. */
export function watchSettings(changed: (now: Settings, before: Settings) => void): () => void {
  const tell = (now: Settings, before: Settings) => {
    if (SETTING_KEYS.some((key) => now[key] !== before[key])) changed(now, before);
  };
  const stopStored = settingsItem.watch(async (now, before) => {
    const { chosen } = await readPolicy();
    tell(parseSettings(now, chosen).settings, parseSettings(before, chosen).settings);
  });
  const stopPolicy = watchPolicy(async (now, before) => {
    const stored = await settingsItem.getValue();
    tell(parseSettings(stored, now.chosen).settings, parseSettings(stored, before.chosen).settings);
  });
  return () => {
    stopStored();
    stopPolicy();
  };
}

const pick = (chosen: Partial<Settings>, keys: readonly SettingKey[]): SettingsPatch =>
  Object.fromEntries(keys.map((key) => [key, chosen[key]]));

async function putBack(before: SettingsPatch): Promise<void> {
  await settingsItem.setValue(changeStored(await settingsItem.getValue(), before));
}

const placesOf = (problems: readonly { readonly place: string }[]): string =>
  problems.map(({ place }) => place).join(', ');

/** Whether this page is of a private window: what is done there leaves nothing behind. */
export function isReadOnly(): boolean {
  return browser.extension?.inIncognitoContext === true;
}

async function change<T>(work: () => Promise<T>): Promise<T> {
  if (isReadOnly()) throw new Error('Settings are not changed from a private window');
  return inTurn('settings', work);
}

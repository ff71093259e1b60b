import { DEFAULT_SETTINGS, type Settings } from './settings';
import { getSettings, watchSettings } from './settings-store';

/** The reader's settings, for as long as a page is open. */
export interface FollowedSettings {
  /** As they are now; the usual ones until they are read, and where they cannot be. */
  readonly now: () => Settings;
  readonly read: Promise<void>;
}

/** Reads the settings, and goes on with them as they change; only told of what changes later. */
export function followSettings(changed: () => void): FollowedSettings {
  let settings = DEFAULT_SETTINGS;
  watchSettings((now) => {
    settings = now;
    changed();
  });
  const read = getSettings().then(
    (now) => {
      settings = now;
    },
    () => {},
  );
  return { now: () => settings, read };
}

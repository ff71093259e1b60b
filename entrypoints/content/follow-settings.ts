import { DEFAULT_SETTINGS, type Settings } from '../../utils/settings/settings';
import { getSettings, watchSettings } from '../../utils/settings/settings-store';

/** The reader's settings in a page. */
interface FollowedSettings {
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

import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { SettingKey, Settings } from '../../../utils/settings/settings';
import type { SettingsServices, SettingsState, Undo } from './settings-services';

/** The settings as they are shown, and ways to change them and to take that back. */
export interface SettingsModel {
  readonly state: SettingsState;
  readonly change: <Key extends SettingKey>(key: Key, value: Settings[Key]) => void;
  /** Settings changed since this view was opened. */
  readonly undoable: ReadonlySet<SettingKey>;
  /** Takes back all changes of one since then. */
  readonly undo: (key: SettingKey) => Promise<void>;
}

/** Keeps the settings shown as they are; null until they are read. */
export function useSettings(
  services: SettingsServices,
  onFailed: (error: unknown) => void,
): SettingsModel | null {
  const [state, setState] = useState<SettingsState | null>(null);
  const [undos, setUndos] = useState<ReadonlyMap<SettingKey, Undo>>(new Map());
  /** Chosen here, and not yet known to be stored: a slider is faster than any storage. */
  const [chosen, setChosen] = useState<Partial<Settings>>({});
  const latest = useRef(chosen);
  const read = useCallback(() => services.read().then(setState, onFailed), [services, onFailed]);
  useEffect(() => {
    void read();
    return services.watch(() => void read());
  }, [services, read]);
  if (!state) return null;

  const show = (next: Partial<Settings>) => {
    latest.current = next;
    setChosen(next);
  };
  const store = async <Key extends SettingKey>(key: Key, value: Settings[Key]) => {
    try {
      const undo = await services.change({ [key]: value } as Partial<Settings>);
      setUndos((before) => (before.has(key) ? before : new Map(before).set(key, undo)));
    } catch (error) {
      onFailed(error);
    }
    await read();
    const { [key]: last, ...others } = latest.current;
    // A later choice of the same setting is still on its way.
    if (last === value) show(others as Partial<Settings>);
  };
  return {
    state: { ...state, settings: { ...state.settings, ...chosen } },
    change(key, value) {
      show({ ...latest.current, [key]: value });
      void store(key, value);
    },
    undoable: new Set(undos.keys()),
    async undo(key) {
      await undos.get(key)?.().catch(onFailed);
      await read();
      setUndos((before) => new Map([...before].filter(([one]) => one !== key)));
    },
  };
}

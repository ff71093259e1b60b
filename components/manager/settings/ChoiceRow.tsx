import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SettingKey } from '../../../utils/settings/settings';
import { Setting } from '../../parts/Setting';
import { Tool } from '../../parts/Tool';
import type { ManagerServices } from '../manager-services';
import { ChoiceControl } from './ChoiceControl';
import type { SettingsModel } from './use-settings';

interface ChoiceRowProps {
  readonly setting: SettingKey;
  readonly help: string;
  readonly model: SettingsModel;
  readonly services: ManagerServices;
}

/** A setting with its control, and, once it was changed, the way back beside it. */
export function ChoiceRow({ setting, help, model, services }: ChoiceRowProps) {
  const { t } = services;
  const label = t(`setting_${setting}`);
  const isUndoable = model.undoable.has(setting);
  const wasUndoable = useRef(isUndoable);
  const controls = useRef<HTMLSpanElement>(null);
  // The button that had the focus is gone: what it changed is the next thing to reach.
  useLayoutEffect(() => {
    if (wasUndoable.current && !isUndoable) {
      controls.current?.querySelector<HTMLElement>(CHOSEN)?.focus();
    }
    wasUndoable.current = isUndoable;
  }, [isUndoable]);
  return (
    <Setting label={label} help={help}>
      {(named) => (
        <span class="fc-settings-control" ref={controls}>
          <ChoiceControl {...{ setting, model, services, named }} />
          {/* Its place is kept: what comes into it must not move the control under the pointer. */}
          <span class="fc-settings-undo">
            {isUndoable && (
              <Tool
                icon="undo"
                name={t('settings_undo_of', [label])}
                title={t('settings_undo')}
                onClick={() => void model.undo(setting)}
              />
            )}
          </span>
        </span>
      )}
    </Setting>
  );
}

/** The control, or of a group of radios the one that is chosen. */
const CHOSEN = ':is(select, input:not([type="radio"]), [type="radio"]:checked)';

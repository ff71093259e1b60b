import {
  DELAY_MAX,
  DELAY_MIN,
  type SettingKey,
  type Settings,
} from '../../../utils/settings/settings';
import type { NamedControl } from '../../parts/named-control';
import { Range } from '../../parts/Range';
import { Segments } from '../../parts/Segments';
import { Select } from '../../parts/Select';
import { Switch } from '../../parts/Switch';
import type { ManagerServices } from '../manager-services';
import { choicesOf, delayText, type OneOf, valueWritten } from './choice-words';
import type { SettingsModel } from './use-settings';

/** Steps of the delay, in ms: smaller ones nobody feels. */
const DELAY_STEP = 50;

interface ChoiceControlProps {
  readonly setting: SettingKey;
  readonly model: SettingsModel;
  readonly services: ManagerServices;
  readonly named: NamedControl;
}

/** The native control of one setting. */
export function ChoiceControl({ setting, model, services, named }: ChoiceControlProps) {
  const { change } = model;
  const { settings } = model.state;
  switch (setting) {
    case 'delayMs':
      return <Delay {...{ settings, services, named }} onChange={(ms) => change('delayMs', ms)} />;
    case 'openBy':
      return (
        <Switch
          {...named}
          checked={settings.openBy === 'click'}
          onChange={(on) => change('openBy', on ? 'click' : 'hover')}
        />
      );
    case 'tapOpens':
      return (
        <Switch
          {...named}
          checked={settings.tapOpens === 'card'}
          onChange={(on) => change('tapOpens', on ? 'card' : 'link')}
        />
      );
    case 'markHeadlines':
    case 'markOffices':
    case 'badge':
      return (
        <Switch {...named} checked={settings[setting]} onChange={(on) => change(setting, on)} />
      );
    default:
      return <OneOfSeveral {...{ setting, model, services, named }} />;
  }
}

interface DelayProps {
  readonly settings: Settings;
  readonly services: ManagerServices;
  readonly named: NamedControl;
  readonly onChange: (ms: number) => void;
}

/** How long the pointer rests; of no use where nothing opens by resting. */
function Delay({ settings, services, named, onChange }: DelayProps) {
  return (
    <Range
      {...named}
      min={DELAY_MIN}
      max={DELAY_MAX}
      step={DELAY_STEP}
      value={settings.delayMs}
      valueText={delayText(settings, services)}
      disabled={settings.openBy === 'click'}
      onChange={onChange}
    />
  );
}

/** One of few short words side by side, of others in a list. */
function OneOfSeveral(props: ChoiceControlProps & { readonly setting: OneOf }) {
  const { setting, model, services, named } = props;
  const Control = setting === 'theme' || setting === 'textSize' ? Segments : Select;
  const choose = (written: string) => {
    const value = valueWritten(setting, written);
    if (value !== undefined) model.change(setting, value);
  };
  return (
    <Control
      {...named}
      choices={choicesOf(setting, services)}
      value={String(model.state.settings[setting])}
      onChange={choose}
    />
  );
}

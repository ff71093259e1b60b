import type { MessageKey } from '../../../utils/interface-text';
import type { SettingKey } from '../../../utils/settings/settings';
import type { ManagerServices } from '../manager-services';
import { ChoiceRow } from './ChoiceRow';
import { choicesOf, helpOf, type OneOf } from './choice-words';
import type { SettingsRow, SettingsSection } from './sections';
import type { SettingsModel } from './use-settings';

/** Which settings stand under which title; every site is with the list of sites. */
const SECTIONS: readonly (readonly [
  id: string,
  title: MessageKey,
  settings: readonly SettingKey[],
])[] = [
  ['card', 'settings_card', ['delayMs', 'openBy', 'tapOpens', 'textSize']],
  ['marks', 'settings_marks', ['repeats', 'markHeadlines', 'markOffices', 'badge']],
  ['look', 'settings_look', ['theme', 'language', 'dates']],
];

/** The settings of card, marks and look, each a row that is in force at once and can be undone. */
export function choiceSections(
  model: SettingsModel,
  services: ManagerServices,
): readonly SettingsSection[] {
  const { t } = services;
  return SECTIONS.map(([id, title, settings]) => ({
    id,
    title: t(title),
    rows: settings.map((setting) => choiceRow(setting, model, services)),
  }));
}

function choiceRow(
  setting: SettingKey,
  model: SettingsModel,
  services: ManagerServices,
): SettingsRow {
  const { t } = services;
  const help = helpOf(setting, model.state.settings, services);
  const options = isOneOf(setting) ? choicesOf(setting, services) : [];
  return {
    id: setting,
    words: [t(`setting_${setting}`), help, ...options.map(({ label }) => label)],
    view: <ChoiceRow {...{ setting, help, model, services }} />,
  };
}

const isOneOf = (setting: SettingKey): setting is OneOf =>
  ['textSize', 'repeats', 'theme', 'language', 'dates'].includes(setting);

import type { MessageKey } from '../../../utils/interface-text';
import {
  DATE_FORMS,
  LANGUAGES,
  REPEATS,
  type SettingKey,
  type Settings,
  TEXT_SIZES,
  THEMES,
} from '../../../utils/settings/settings';
import type { Choice } from '../../parts/choices';
import type { ManagerServices } from '../manager-services';

/** Settings that are one of several values. */
export type OneOf = 'textSize' | 'repeats' | 'theme' | 'language' | 'dates';

/** What such a setting can be, in words, in their order. */
export function choicesOf(setting: OneOf, { t, numberText }: ManagerServices): Choice<string>[] {
  if (setting === 'textSize') {
    return TEXT_SIZES.map((size) => ({
      value: String(size),
      label: t('setting_percent', [numberText(size)]),
    }));
  }
  return Object.entries(WORDS[setting]).map(([value, key]) => ({ value, label: t(key) }));
}

/** The value of such a setting that is written so; undefined: there is none. */
export function valueWritten(setting: OneOf, written: string): Settings[OneOf] | undefined {
  return VALUES[setting].find((value) => String(value) === written);
}

/** A word on a setting: what it does, or how it is now. */
export function helpOf(setting: SettingKey, settings: Settings, services: ManagerServices): string {
  const { t, settings: world } = services;
  switch (setting) {
    case 'delayMs':
      return t('setting_delayMs_help', [delayText(settings, services)]);
    case 'dates':
      return t('setting_dates_help', [world.sampleDate(settings)]);
    default:
      return t(`setting_${setting}_help`);
  }
}

/** The delay with its unit. */
export function delayText({ delayMs }: Settings, { t, numberText }: ManagerServices): string {
  return t('setting_delayMs_value', [numberText(delayMs)]);
}

const VALUES: { readonly [K in OneOf]: readonly Settings[K][] } = {
  textSize: TEXT_SIZES,
  repeats: REPEATS,
  theme: THEMES,
  language: LANGUAGES,
  dates: DATE_FORMS,
};

const WORDS: {
  readonly [K in Exclude<OneOf, 'textSize'>]: Readonly<Record<Settings[K], MessageKey>>;
} = {
  repeats: {
    faint: 'setting_repeats_faint',
    section: 'setting_repeats_section',
    first: 'setting_repeats_first',
    key: 'setting_repeats_key',
  },
  theme: {
    system: 'setting_theme_system',
    light: 'setting_theme_light',
    dark: 'setting_theme_dark',
  },
  language: { browser: 'setting_language_browser', en: 'setting_language_en' },
  dates: {
    browser: 'setting_dates_browser',
    'en-GB': 'setting_dates_en_GB',
    'en-US': 'setting_dates_en_US',
    iso: 'setting_dates_iso',
  },
};

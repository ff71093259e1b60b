import { browser } from 'wxt/browser';
import type { Translate } from '../messages';

/** Interface strings of the browser's language, falling back to English. */
export const translate: Translate = (key, substitutions = []) =>
  browser.i18n.getMessage(key, [...substitutions]);

/** The language dates are written in. */
export function interfaceLocale(): string {
  return browser.i18n.getUILanguage();
}

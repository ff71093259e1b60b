import { browser } from 'wxt/browser';
import type { Translate } from '../interface-text';

/** Interface strings of the browser's language, falling back to English. */
export const translate: Translate = (key, substitutions = []) => {
  const { getMessage } = browser.i18n as { getMessage: (key: string, to: string[]) => string };
  return getMessage(key, [...substitutions]);
};

/** Which way the interface's words run. */
export function interfaceDirection(): 'ltr' | 'rtl' {
  return browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
}

/** The language dates are written in. */
export function interfaceLocale(): string {
  return browser.i18n.getUILanguage();
}

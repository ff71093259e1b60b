import type { Settings } from './settings';

/** The language for words, and the way of writing dates: a language too, or `iso`. */
export interface Locales {
  readonly locale: string;
  readonly dates: string;
}

/** Where the reader chose a language without its country, the one whose dates read the same for most. */
const WITH_COUNTRY: Readonly<Record<Exclude<Settings['language'], 'browser'>, string>> = {
  en: 'en-GB',
};

/** What the reader's choice comes to in a browser whose own language is `browserLocale`. */
export function localesOf(
  { language, dates }: Pick<Settings, 'language' | 'dates'>,
  browserLocale: string,
): Locales {
  const locale = localeOf(language, browserLocale);
  return { locale, dates: dates === 'browser' ? locale : dates };
}

function localeOf(language: Settings['language'], browserLocale: string): string {
  if (language === 'browser') return browserLocale;
  const isSame = browserLocale.split(/[-_]/, 1)[0]?.toLowerCase() === language;
  return isSame ? browserLocale : WITH_COUNTRY[language];
}

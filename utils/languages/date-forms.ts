/** A way to write a date, and the characters of which a text so written has at least one. */
export interface DateForm {
  readonly needs?: string;
  readonly pattern: RegExp;
}

/**
 * The ways to write a date; numbers are read from named groups, months also from words. What may be
 * a word is left to the table of months: `\p{L}` here would take 20 ms to compile. A page's first
 * use of a pattern compiles it, so those that cannot match are left out by what they need.
 */
export const DATE_FORMS: readonly DateForm[] = [
  { needs: '-', pattern: /(?<!\d)(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})(?!\d)/g },
  { needs: '/', pattern: /(?<!\d)(?<y>\d{4})\/(?<m>\d{1,2})\/(?<d>\d{1,2})(?!\d)/g },
  { needs: '.', pattern: /(?<!\d)(?<y>\d{4})\. ?(?<m>\d{1,2})\. ?(?<d>\d{1,2})(?!\d)/g },
  {
    needs: '年년',
    pattern: /(?<!\d)(?<y>\d{4}) ?[年년] ?(?<m>\d{1,2}) ?[月월] ?(?<d>\d{1,2}) ?[日일]/g,
  },
  {
    needs: '年',
    pattern: /(?<era>令和|平成) ?(?<y>\d{1,2}|元) ?年 ?(?<m>\d{1,2}) ?月 ?(?<d>\d{1,2}) ?日/g,
  },
  {
    pattern:
      /(?<!\d)(?<d>\d{1,2})(?:st|nd|rd|th|er|ère|[.ºª°])?,?(?:[ -](?:(?:of|de)(?= )|d[’']))?[ \-/]?(?<w>[^\s\d.,/()-]{3,15}|آب)(?:\/[^\s\d.,/()-]{2,15})?\.?,?[ \-/]?(?:de |del |van |г\.? )?(?<y>\d{4})(?!\d)/g,
  },
  {
    pattern:
      /(?<w>[^\s\d.,/()-]{3,15})\.?[ -](?<d>\d{1,2})(?:st|nd|rd|th)?(?: ?,|\.)?[ -](?<y>\d{4})(?!\d)/g,
  },
  {
    needs: ':',
    pattern:
      /(?<w>[A-Z][a-z]{2}) (?<d>\d{1,2}) \d\d:\d\d(?::\d\d)? (?:[A-Z]{2,5} )?(?<y>\d{4})(?!\d)/g,
  },
  { pattern: /(?<!\d)(?<y>\d{4})(?:\.| m\.)?,? (?<w>[^\s\d.,/()-]{3,15})\.? (?<d>\d{1,2})(?!\d)/g },
  {
    needs: 'á',
    pattern: /(?<!\d)(?<d>\d{1,2}) [tT]háng (?<m>\d{1,2}),? (?:năm )?(?<y>\d{4})(?!\d)/g,
  },
  {
    needs: '.',
    pattern: /(?<![\d./])(?<d>\d{1,2})\. ?(?<m>\d{1,2})\. ?(?<y>\d{4}|\d{2})(?![\d.]\d|\d)/g,
  },
  {
    needs: '/-',
    pattern: /(?<![\d/-])(?<a>\d{1,2})(?<s>[/-])(?<b>\d{1,2})\k<s>(?<y>\d{4})(?![\d/-])/g,
  },
];

/** The space inside a month's name, as the Levant has them: as one word they fit the patterns. */
export const TWO_WORD_MONTHS = /(?<=كانون|تشرين) (?=ال[أا]ول|الثاني)/g;

/** Eras by which years are counted, each with the year before its first. */
export const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988 };

/** Where English is read, and the month stands first. Elsewhere the day does. */
export const MONTH_FIRST = /^(?:en-US|en-PH|es-US)$/i;

/** Where both orders are in use, so that 05/06/2024 says nothing. */
export const EITHER_ORDER = /^(?:en|en-CA|fr-CA)?$/i;

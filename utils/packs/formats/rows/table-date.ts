import { parsePartialDate } from '../../../people/dates/partial-date';
import { fail, ok, type Result } from '../../../result';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAME =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i;
/** Words that tables write where there is no day, or none yet. */
const NO_DATE =
  /^(?:|[-–—?]+|n\/?a|none|null|unknown|present|current|now|today|incumbent|ongoing|9999-12-31)$/i;
const TIMED = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/;
const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;
const YEAR_FIRST = /^(\d{4})[/.-](\d{1,2})(?:[/.-](\d{1,2}))?$/;
const WORDS =
  /^(?:(\d{1,2})(?:st|nd|rd|th)?[ -])?(\p{L}+)\.?[ -](?:(\d{1,2})(?:st|nd|rd|th)?,? )?(\d{4})$/u;
const NOT_REAL = 'is no real date: write YYYY, YYYY-MM or YYYY-MM-DD';

/**
 * Reads a day as tables write it: `2024-07-05`, `2024-07`, `2024`, with a time behind, `2024/7/5`,
 * `5 July 2024`, `July 5, 2024`, `July 2024`, `5.7.2024`, and `25/7/2024` where only one of the
 * numbers can be the month. undefined where the cell says there is none.
 */
export function readTableDate(cell: string): Result<string | undefined> {
  const text = cell.trim();
  if (NO_DATE.test(text)) return ok(undefined);
  const date = parsePartialDate(TIMED.exec(text)?.[1] ?? text);
  if (date !== null) return ok(date);
  return readNumbers(text) ?? checked(readYearFirst(text) ?? readWords(text));
}

function readYearFirst(text: string): string | null {
  const [, year, month, day] = YEAR_FIRST.exec(text) ?? [];
  return year === undefined || month === undefined ? null : written(year, month, day);
}

function readWords(text: string): string | null {
  const [, before, name = '', after, year = ''] = WORDS.exec(text) ?? [];
  if (!MONTH_NAME.test(name)) return null;
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  return written(year, String(month), before ?? after);
}

function readNumbers(text: string): Result<string> | null {
  const [, first, mark, second, year = ''] = NUMBERS.exec(text) ?? [];
  if (first === undefined || second === undefined) return null;
  const dayFirst = checked(written(year, second, first));
  const monthFirst = checked(written(year, first, second));
  // With full stops the day comes first everywhere.
  if (mark === '.' || !monthFirst.ok || first === second) return dayFirst;
  if (!dayFirst.ok) return monthFirst;
  return fail(`may be ${dayFirst.value} or ${monthFirst.value}: write which`);
}

function written(year: string, month: string, day: string | undefined): string {
  const parts = [
    year,
    month.padStart(2, '0'),
    ...(day === undefined ? [] : [day.padStart(2, '0')]),
  ];
  return parts.join('-');
}

function checked(date: string | null): Result<string> {
  const real = date === null ? null : parsePartialDate(date);
  return real === null ? fail(NOT_REAL) : ok(real);
}

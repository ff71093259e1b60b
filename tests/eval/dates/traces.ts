import type { Day } from '../../../utils/people/person';

/** Languages whose names of months are looked for. */
const LANGUAGES =
  'en de fr es it pt nl sv da nb fi pl cs sk sl hr hu ro tr id et lv lt ru uk bg el ar he hi zh ja ko'.split(
    ' ',
  );

/**
 * In which ways a page's source or address shows a day at all, found without the reader that is
 * measured: as `2024-09-26`, `26.9.2024`, `26 September 2024` and the like, or in seconds since 1970.
 */
export function tracesOf(day: Day, html: string, url: string): readonly string[] {
  const source = withoutTags(html);
  const [year = '', month = '', date = ''] = day.split('-');
  const found: string[] = [];
  if (machineForms(year, month, date).test(html)) found.push('numbers');
  if (wordForms(year, Number(month), Number(date)).test(source)) found.push('words');
  if (secondsOf(day, html)) found.push('seconds');
  if (machineForms(year, month, date).test(url)) found.push('address');
  return found;
}

function withoutTags(html: string): string {
  return html.replace(/<[^>]{0,5000}>/g, ' ').replace(/&nbsp;|\s+/g, ' ');
}

function machineForms(year: string, month: string, day: string): RegExp {
  const m = `0?${Number(month)}`;
  const d = `0?${Number(day)}`;
  const short = `(?:${year}|${year.slice(2)})`;
  const forms = [
    `${year}[-/._ ]?${month}[-/._ ]?${day}`,
    `${year}[-/.年] ?${m}[-/.月] ?${d}`,
    `${d}[-/.] ?${m}[-/.] ?${short}`,
    `${m}[-/]${d}[-/]${short}`,
  ];
  return new RegExp(`(?<!\\d)(?:${forms.join('|')})(?!\\d)`);
}

function wordForms(year: string, month: number, day: number): RegExp {
  const names = [...monthStems(month)].join('|');
  const before = `(?<!\\d)0?${day}(?!\\d).{0,8}?(?:${names}).{0,14}?${year}`;
  const after = `(?:${names})\\p{L}{0,8}.{0,3}?0?${day}(?!\\d).{0,8}?${year}`;
  return new RegExp(`${before}|${after}`, 'iu');
}

function monthStems(month: number): ReadonlySet<string> {
  const day = new Date(Date.UTC(2024, month - 1, 15));
  const stems = new Set<string>();
  for (const language of LANGUAGES) {
    for (const form of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: form });
      const name = format.formatToParts(day).find(({ type }) => type === 'month')?.value ?? '';
      const stem = name.toLowerCase().slice(0, STEM);
      if (/^\p{L}{2,}$/u.test(stem)) stems.add(stem);
    }
  }
  return stems;
}

/** Letters of a month's name that all its cases share. */
const STEM = 4;

/** Seconds or milliseconds since 1970 within the day, a time zone's hours either way. */
function secondsOf(day: Day, html: string): boolean {
  const start = Date.parse(`${day}T00:00:00Z`) / 1000;
  for (const [, seconds] of html.matchAll(/(?<!\d)(1\d{9})(?:\d{3})?(?!\d)/g)) {
    const at = Number(seconds) - start;
    if (at > -ZONE && at < DAY + ZONE) return true;
  }
  return false;
}

const DAY = 86_400;
const ZONE = 12 * 3600;

/** The first year of an era, less one. */
const ERAS: Readonly<Record<string, number>> = { 大正: 1911, 昭和: 1925, 平成: 1988 };

const BORN =
  /^[^。〇○]{0,12}?(大正|昭和|平成)?(\d{1,4}|元)年(\d{1,2})月(\d{1,2})日[^。〇○]{0,30}?(?:生|出生|誕生)/u;

/** The day of birth that a member's life begins with; undefined where it begins otherwise. */
export function birthIn(life: string): string | undefined {
  const [, era, digits, month, day] = BORN.exec(life.normalize('NFKC')) ?? [];
  if (digits === undefined || month === undefined || day === undefined) return undefined;
  const since = digits === '元' ? 1 : Number(digits);
  const year = era === undefined ? westernYear(since) : (ERAS[era] ?? 0) + since;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Some write the last two digits. */
function westernYear(year: number): number {
  return year < 100 ? 1900 + year : year;
}

import type { Translate } from '../../../utils/interface-text';
import type { LeftOut } from './import-services';

/** One row that was left out, in one line: `line 12, name: is missing`. */
export function leftOutLine({ place, field, reason }: LeftOut): string {
  return `${field === undefined ? place : `${place}, ${field}`}: ${reason}`;
}

/** All rows known, one a line, and how many more there are. */
export function leftOutText(rows: readonly LeftOut[], count: number, t: Translate): string {
  const more = count - rows.length;
  const last = more > 0 ? [t('import_left_out_more', [String(more)])] : [];
  return `${[...rows.map(leftOutLine), ...last].join('\n')}\n`;
}

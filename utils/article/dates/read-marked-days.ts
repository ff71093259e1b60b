import { type DateEvidence, doubtMany } from './date-evidence';
import { daysApart } from './day';
import { daysInText } from './day-in-text';
import { labelOfDate } from './label-of-date';
import { isUtc, machineDay } from './machine-day';
import { type MarkedDate, PUBLISHED_CLASS } from './written-dates';

const UPDATED_CLASS = /updat|modif|revis/i;

/** Days in elements that markup says are dates: microdata, `time`, microformats. */
export function readMarkedDays(
  marked: readonly MarkedDate[],
  language: string | null,
): DateEvidence[] {
  return doubtMany(marked.flatMap((one) => evidenceOf(one, language)));
}

function evidenceOf(marked: MarkedDate, language: string | null): DateEvidence[] {
  const dated = dayOf(marked, language);
  if (dated === null || isUpdate(marked)) return [];
  return [{ ...dated, from: marked.from, trust: marked.trust }];
}

/** The day the markup names; where it is in UTC and the text shows the day next to it, that day. */
function dayOf(
  { text, written }: MarkedDate,
  language: string | null,
): Pick<DateEvidence, 'day' | 'isUtc'> | null {
  const shown = daysInText(text, language)[0]?.day ?? null;
  const day = written === '' ? shown : machineDay(written, language);
  if (day === null || written === '' || !isUtc(written)) return day === null ? null : { day };
  return shown !== null && daysApart(shown, day) <= 1 ? { day: shown } : { day, isUtc: true };
}

function isUpdate({ names, before }: MarkedDate): boolean {
  if (UPDATED_CLASS.test(names) && !PUBLISHED_CLASS.test(names)) return true;
  const label = labelOfDate(before);
  return label === 'updated' || label === 'other';
}

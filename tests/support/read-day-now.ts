import { utcDay } from '../../utils/article/dates/day';
import { readDay } from '../../utils/article/dates/read-days';
import type { WrittenDates } from '../../utils/article/dates/written-dates';

/** Answers `readDay` as the background does. */
export const readDayNow = async (written: WrittenDates) => readDay(written, utcDay(Date.now()));

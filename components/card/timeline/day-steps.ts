import { addDays, addYears, formatISO, parseISO } from 'date-fns';
import type { YearsLine } from '../../../utils/card/card-model';
import type { Day } from '../../../utils/people/person';

/** The days one can step to on a line of years. */
type Steps = Pick<YearsLine, 'first' | 'last' | 'stops'>;

/** A key pressed on the line; a `KeyboardEvent` is one. */
type LineKey = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/** The day that many calendar days later. */
export function dayAfter(day: Day, count: number): Day {
  return dayOf(addDays(parseISO(day), count));
}

/** The nearest stop after `day` (`way` 1) or before it (-1); null where there is none. */
export function nextStop({ stops }: Steps, day: Day, way: 1 | -1): Day | null {
  const found = way === 1 ? stops.find((stop) => stop > day) : stops.findLast((stop) => stop < day);
  return found ?? null;
}

/**
 * Where a key leads on the line: arrows to the next change, with Shift to the next day, Page Up and
 * Page Down a year, Home and End to the ends. Null where the key is not the line's.
 */
export function dayByKey(pressed: LineKey, day: Day, steps: Steps, mirrored: boolean): Day | null {
  const { key, shiftKey, altKey, ctrlKey, metaKey } = pressed;
  // With these the browser or the system means something else, such as a page back.
  if (altKey || ctrlKey || metaKey) return null;
  if (key === 'Home') return steps.first;
  if (key === 'End') return steps.last;
  if (key === 'PageUp' || key === 'PageDown') {
    return within(steps, dayOf(addYears(parseISO(day), key === 'PageUp' ? 1 : -1)));
  }
  const way = wayOf(key, mirrored);
  if (way === null) return null;
  return shiftKey ? within(steps, dayAfter(day, way)) : (nextStop(steps, day, way) ?? day);
}

function wayOf(key: string, mirrored: boolean): 1 | -1 | null {
  const forward = mirrored ? 'ArrowLeft' : 'ArrowRight';
  const backward = mirrored ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward || key === 'ArrowUp') return 1;
  return key === backward || key === 'ArrowDown' ? -1 : null;
}

function within({ first, last }: Steps, day: Day): Day {
  if (day < first) return first;
  return day > last ? last : day;
}

function dayOf(date: Date): Day {
  return formatISO(date, { representation: 'date' });
}

import { compact } from '../../people/parse/parse-with';
import type { Failure } from '../../result';
import type { Place, ReadEvent } from './format';

/** A failure as the event of an entry that is left out. */
export function skipped({ message, path }: Failure, place: Place): ReadEvent {
  return compact({ type: 'skipped' as const, place, field: path, reason: message }) as ReadEvent;
}

/** A failure as the event of a part that is left out of an entry, which itself is read. */
export function partSkipped(failure: Failure, place: Place): ReadEvent {
  return { ...skipped(failure, place), isPart: true } as ReadEvent;
}

import { compact } from '../../people/parse-result';
import type { Failure } from '../../result';
import type { Place, ReadEvent } from './format';

/** A failure as the event of something left out. */
export function skipped({ message, path }: Failure, place: Place): ReadEvent {
  return compact({ type: 'skipped' as const, place, field: path, reason: message }) as ReadEvent;
}

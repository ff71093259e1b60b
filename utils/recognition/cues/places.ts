import { unionOf } from '../../names/word-lists';

const PLACES = unionOf(({ places }) => places);

/** Whether a bare word is rather a place than somebody. */
export function isPlace(key: string): boolean {
  return PLACES.has(key);
}

import type { Person } from '../people/person';
import type { KeysOf } from './model';

/** `keysOf` that works each person's keys out once, for as long as the person is in memory. */
export function rememberKeys(keysOf: KeysOf): KeysOf {
  const known = new WeakMap<Person, readonly string[]>();
  return (person) => {
    const before = known.get(person);
    if (before) return before;
    const keys = keysOf(person);
    known.set(person, keys);
    return keys;
  };
}

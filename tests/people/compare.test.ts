import { expect, it } from 'vitest';
import { canonicalJson } from '../../utils/people/compare';

it('canonicalJson does not see the order of keys', () => {
  expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: 1 })).toBe('{"a":1,"b":[{"c":2,"d":1}]}');
  expect(canonicalJson(undefined)).toBe('');
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../../utils/packs/formats/format';
import { collect } from './collect';
import { SAMPLES } from './samples';

/** Every character that changes which way a text runs, and shows nothing itself. */
const CONTROLS = [0x061c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e]
  .concat([0x2066, 0x2067, 0x2068, 0x2069])
  .map((code) => String.fromCodePoint(code));

/** Some of them for behind each letter of a name. */
const anyControls = fc.array(fc.string({ unit: fc.constantFrom(...CONTROLS), maxLength: 3 }), {
  minLength: 7,
  maxLength: 7,
});

function disguised(name: string, controls: readonly string[]): string {
  return [...name].map((letter, at) => letter + controls[at]).join('');
}

describe('characters that turn a text around', () => {
  it.each(FORMATS)('are not read from a name in %s', async (format) => {
    const name = format === 'csv' ? 'Ann' : 'Example';
    const options = { format, today: '2020-01-01' };
    const plain = await collect(SAMPLES[format], options);
    expect(JSON.stringify(plain.people)).toContain(name);
    await fc.assert(
      fc.asyncProperty(anyControls, async (controls) => {
        const text = SAMPLES[format].replaceAll(name, disguised(name, controls));
        expect((await collect(text, options)).people).toEqual(plain.people);
      }),
    );
  });

  it('are no name alone', async () => {
    const { people, skipped } = await collect(`{"id":"a","name":"${CONTROLS.join('')}"}`);
    expect(people).toEqual([]);
    expect(skipped).toEqual(['line 1: name must not be empty']);
  });
});

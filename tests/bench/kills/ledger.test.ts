import { describe, expect, it } from 'vitest';
import type { Contents } from './contents';
import { compare, openLedger, settle } from './ledger';

const contents = (changed: Partial<Contents> = {}): Contents => ({
  packs: { UK: 'a', US: 'b' },
  own: new Set(['own:1', 'own:2']),
  vanished: false,
  spare: 0,
  ...changed,
});

/** A ledger of those contents. */
function settled() {
  const ledger = openLedger();
  for (const title of ['UK', 'US']) ledger.packs.set(title, new Set());
  settle(ledger, contents());
  return ledger;
}

describe('what must be there after a kill', () => {
  it('is all that was there before', () => {
    expect(compare(settled(), contents())).toEqual([]);
  });

  it.each<[string, Partial<Contents>, string]>([
    ['a pack that is gone', { packs: { UK: 'a' } }, 'pack US: gone'],
    ['a pack that is another', { packs: { UK: 'a', US: 'c' } }, 'pack US: not as it was'],
    ['somebody who is gone', { own: new Set(['own:1']) }, 'own people gone: 1 of 2'],
    ['a database that has vanished', { vanished: true, spare: 2 }, 'vanished; in the second place: 2'],
  ])('misses %s', (_, changed, words) => {
    expect(compare(settled(), contents(changed))).toEqual([expect.stringContaining(words)]);
  }); // biome-ignore format: a table

  it('is a pack as it was or as it was to become, and nothing else', () => {
    const ledger = settled();
    ledger.packs.set('UK', new Set(['a', 'z']));
    for (const hash of ['a', 'z']) {
      expect(compare(ledger, contents({ packs: { UK: hash, US: 'b' } }))).toEqual([]);
    }
    expect(compare(ledger, contents({ packs: { UK: 'x', US: 'b' } }))).toHaveLength(1);
  });

  it('is a group of people whole, or nobody of it', () => {
    const ledger = settled();
    ledger.pending = [['own:3', 'own:4']];
    expect(compare(ledger, contents())).toEqual([]);
    const own = (...more: string[]) => new Set(['own:1', 'own:2', ...more]);
    expect(compare(ledger, contents({ own: own('own:3', 'own:4') }))).toEqual([]);
    expect(compare(ledger, contents({ own: own('own:4') }))).toEqual(['half restored: 1 of 2']);
  });

  it('has what was on its way once it was seen', () => {
    const ledger = settled();
    ledger.pending = [['own:3']];
    settle(ledger, contents({ own: new Set(['own:1', 'own:2', 'own:3']) }));
    expect(compare(ledger, contents())).toEqual(['own people gone: 1 of 3']);
  });
});

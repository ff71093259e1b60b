import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PublishedFrom } from '../../../utils/article/article-facts';
import type { DateEvidence } from '../../../utils/article/dates/date-evidence';
import { addDays } from '../../../utils/article/dates/day';
import { rankDays } from '../../../utils/article/dates/rank-days';

const TODAY = '2024-10-01';
const DAY = '2022-03-10';
const at = (from: PublishedFrom, day: string, trust: number): DateEvidence => ({
  from,
  day,
  trust,
});

const CASES: readonly (readonly [string, readonly DateEvidence[], readonly string[], boolean])[] = [
  [
    'one against one, years apart',
    [at('meta', DAY, 0.9), at('byline', '2024-02-01', 0.6)],
    [],
    false,
  ],
  [
    'the other is a day of change',
    [at('json-ld', DAY, 0.9), at('time', '2024-02-01', 0.75)],
    ['2024-02-01'],
    false,
  ],
  [
    'one against one, days apart',
    [at('meta', DAY, 0.9), at('byline', '2022-03-20', 0.6)],
    [],
    true,
  ],
  [
    'a second kind of place agrees',
    [at('meta', DAY, 0.9), at('url', DAY, 0.8), at('byline', '2024-02-01', 0.6)],
    [],
    true,
  ],
  [
    'the other is hardly worth a voice',
    [at('meta', DAY, 0.9), at('byline', '2024-02-01', 0.4)],
    [],
    true,
  ],
  [
    'the other day is of the same kind',
    [at('byline', DAY, 0.68), at('byline', '2024-02-01', 0.5)],
    [],
    true,
  ],
  ['the other day has not come', [at('meta', DAY, 0.9), at('byline', '2031-01-01', 0.6)], [], true],
];

describe('a page that names two days', () => {
  it.each(CASES)('%s', (_, evidence, changed, given) => {
    const ranked = rankDays(evidence, new Set(changed), TODAY);
    expect(ranked.published).toBe(given ? DAY : null);
    expect(ranked.confidence > 0).toBe(given);
  });

  it('is left open whichever kinds of place they are', () => {
    const kinds = fc.shuffledSubarray<PublishedFrom>(['json-ld', 'meta', 'time', 'byline', 'url'], {
      minLength: 2,
      maxLength: 2,
    });
    const trust = fc.double({ min: 0.5, max: 0.95, noNaN: true });
    fc.assert(
      fc.property(
        kinds,
        trust,
        trust,
        fc.integer({ min: 32, max: 900 }),
        (two, one, other, apart) => {
          const [first = 'meta', second = 'byline'] = two;
          const evidence = [at(first, DAY, one), at(second, addDays(DAY, apart), other)];
          expect(rankDays(evidence, new Set(), TODAY).published).toBeNull();
        },
      ),
    );
  });
});

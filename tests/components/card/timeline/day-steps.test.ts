import { describe, expect, it } from 'vitest';
import { dayByKey, nextStop } from '../../../../components/card/timeline/day-steps';

const steps = {
  first: '2019-06-01',
  last: '2026-03-03',
  stops: ['2019-06-01', '2020-02-29', '2024-09-26', '2026-03-03'],
};
const pressed = (
  key: string,
  held: 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey' | null = null,
) => ({
  key,
  shiftKey: held === 'shiftKey',
  altKey: held === 'altKey',
  ctrlKey: held === 'ctrlKey',
  metaKey: held === 'metaKey',
});

describe('a key on the line leads', () => {
  it.each([
    ['to the next change', pressed('ArrowRight'), '2020-02-29', '2024-09-26'],
    ['up is forward', pressed('ArrowUp'), '2020-02-29', '2024-09-26'],
    ['to the change before', pressed('ArrowLeft'), '2024-09-26', '2020-02-29'],
    ['down is back', pressed('ArrowDown'), '2024-09-26', '2020-02-29'],
    ['from between two changes, on', pressed('ArrowRight'), '2022-01-01', '2024-09-26'],
    ['from between two changes, back', pressed('ArrowLeft'), '2022-01-01', '2020-02-29'],
    ['no farther than the last', pressed('ArrowRight'), '2026-03-03', '2026-03-03'],
    ['no farther than the first', pressed('ArrowLeft'), '2019-06-01', '2019-06-01'],
    [
      'a day on, over the end of a month',
      pressed('ArrowRight', 'shiftKey'),
      '2024-02-29',
      '2024-03-01',
    ],
    [
      'a day back, over a change of the clock',
      pressed('ArrowLeft', 'shiftKey'),
      '2024-04-01',
      '2024-03-31',
    ],
    ['a day, not over the end', pressed('ArrowRight', 'shiftKey'), '2026-03-03', '2026-03-03'],
    ['a year on', pressed('PageUp'), '2022-05-17', '2023-05-17'],
    ['a year back from a leap day', pressed('PageDown'), '2024-02-29', '2023-02-28'],
    ['a year, not before the start', pressed('PageDown'), '2020-02-29', '2019-06-01'],
    ['a year, not over the end', pressed('PageUp'), '2025-12-31', '2026-03-03'],
    ['to the start', pressed('Home'), '2024-09-26', '2019-06-01'],
    ['to the end', pressed('End'), '2024-09-26', '2026-03-03'],
    ['nowhere where it is not the line’s', pressed('Tab'), '2024-09-26', null],
    ['nowhere with Alt: the browser goes back', pressed('ArrowLeft', 'altKey'), '2024-09-26', null],
    ['nowhere with Ctrl', pressed('Home', 'ctrlKey'), '2024-09-26', null],
    ['nowhere with the system’s key', pressed('ArrowLeft', 'metaKey'), '2024-09-26', null],
  ])('%s', (_, key, from, to) => {
    expect(dayByKey(key, from, steps, false)).toBe(to);
  });

  it.each([
    ['ArrowLeft', '2024-09-26'],
    ['ArrowRight', '2019-06-01'],
    ['ArrowUp', '2024-09-26'],
    ['ArrowDown', '2019-06-01'],
  ])('mirrored, %s leads from 29 February 2020 to %s', (key, to) => {
    expect(dayByKey(pressed(key), '2020-02-29', steps, true)).toBe(to);
  });
});

it.each([
  ['2026-03-03', 1, null],
  ['2019-06-01', -1, null],
  ['2019-05-01', 1, '2019-06-01'],
] as const)('from %s, the stop %i on is %s', (day, way, stop) => {
  expect(nextStop(steps, day, way)).toBe(stop);
});

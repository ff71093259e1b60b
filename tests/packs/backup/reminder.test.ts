import fc from 'fast-check';
import { expect, it } from 'vitest';
import { REMIND_AFTER, unsavedPeople } from '../../../utils/packs/backup/reminder';

const last = (saves: number) => ({ day: '2026-03-01', saves });

it.each([
  ['nothing was saved', { saves: 0, last: null, dismissed: 0, own: 0 }, null],
  ['too few were', { saves: 9, last: null, dismissed: 0, own: 9 }, null],
  ['there was never a backup', { saves: 10, last: null, dismissed: 0, own: 9 }, 10],
  ['few since the last backup', { saves: 29, last: last(20), dismissed: 0, own: 20 }, null],
  ['many since', { saves: 30, last: last(20), dismissed: 0, own: 20 }, 10],
  ['the reader said later', { saves: 30, last: last(20), dismissed: 30, own: 20 }, null],
  ['and then as many again', { saves: 40, last: last(20), dismissed: 30, own: 20 }, 20],
  ['all of them were deleted', { saves: 30, last: last(20), dismissed: 0, own: 0 }, null],
])('where %s', (_, need, unsaved) => {
  expect(unsavedPeople(need)).toBe(unsaved);
});

it('never reminds right after a backup, nor right after "later"', () => {
  const counts = fc.record({ saves: fc.nat(1_000), own: fc.nat(50), earlier: fc.nat(1_000) });
  fc.assert(
    fc.property(counts, ({ saves, own, earlier }) => {
      const common = { saves, own };
      expect(unsavedPeople({ ...common, last: last(saves), dismissed: earlier })).toBeNull();
      expect(unsavedPeople({ ...common, last: null, dismissed: saves })).toBeNull();
      const soon = { saves: saves + REMIND_AFTER - 1, own };
      expect(unsavedPeople({ ...soon, last: last(saves), dismissed: 0 })).toBeNull();
    }),
  );
});

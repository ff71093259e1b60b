import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { checkWeekly, type WeeklyCheck } from '../../../utils/packs/update/check-weekly';
import { isDue, offeredTo, type PackChecks } from '../../../utils/packs/update/pack-checks';
import { UpdateProblem, type UpdateProblemKind } from '../../../utils/packs/update/update-problem';

const uk = { id: 'uk', version: '1', update: 'https://uk.example/index.json' };
const us = { id: 'us', version: '1', update: 'https://us.example/index.json' };
const plain = { id: 'plain', version: '1' };

describe('a pack is due', () => {
  it.each([
    [undefined, '2026-03-09', true],
    ['2026-03-09', '2026-03-09', false],
    ['2026-03-03', '2026-03-09', false],
    ['2026-03-02', '2026-03-09', true],
    ['2025-12-31', '2026-03-09', true],
    // The clock was put back.
    ['2026-04-01', '2026-03-09', true],
  ])('last asked %s, on %s: %s', (asked, today, due) => {
    expect(isDue(asked === undefined ? undefined : { asked }, today)).toBe(due);
  });
});

describe('an offer', () => {
  it.each([
    ['1', '2', '2'],
    ['1', '1', null],
    ['1.10', '1.9', null],
    ['1.9', '1.10', '1.10'],
    ['2026-03-01', '2026-03-08', '2026-03-08'],
    // Installed since, from a file.
    ['3', '2', null],
  ])('over version %s, of %s: %s', (version, offered, seen) => {
    expect(offeredTo({ id: 'uk', version }, { uk: { asked: '2026-03-09', offered } })).toBe(seen);
  });

  it('is never made up for a pack of an odd name', () => {
    for (const id of ['__proto__', 'constructor', 'toString']) {
      expect(offeredTo({ id, version: '1' }, {})).toBeNull();
    }
  });
});

function world(more: Partial<WeeklyCheck> = {}) {
  let checks: PackChecks = {};
  const check = vi.fn(async (_: { update: string }) => ({ version: '2' }) as never);
  const run = (today: string) =>
    checkWeekly({
      packs: [uk, us, plain],
      checks,
      today,
      mayAsk: async () => true,
      check,
      note: async (pack, noted) => {
        checks = { ...checks, [pack]: noted };
      },
      ...more,
    });
  return { run, check, checks: () => checks };
}

describe('the weekly check', () => {
  it('asks each pack that names an address, and keeps what it is told', async () => {
    const { run, check, checks } = world();
    await run('2026-03-09');
    expect(check.mock.calls.map(([pack]) => pack.update)).toEqual([uk.update, us.update]);
    expect(checks()).toEqual({
      uk: { asked: '2026-03-09', offered: '2' },
      us: { asked: '2026-03-09', offered: '2' },
    });
  });

  it('asks once a week, however often it is looked whether it should', async () => {
    const day = (at: number) => new Date(Date.UTC(2026, 2, 1 + at)).toISOString().slice(0, 10);
    const looks = fc.array(fc.nat(60), { minLength: 1, maxLength: 120 });
    await fc.assert(
      fc.asyncProperty(looks, async (days) => {
        const asked: number[] = [];
        const { run, check } = world({ packs: [uk] });
        for (const at of [...days].sort((one, other) => one - other)) {
          const before = check.mock.calls.length;
          await run(day(at));
          if (check.mock.calls.length > before) asked.push(at);
        }
        for (const [at, when] of asked.entries()) {
          expect(when - (asked[at - 1] ?? -7)).toBeGreaterThanOrEqual(7);
        }
      }),
    );
  });

  it('does not ask where the reader has not allowed it', async () => {
    const { run, check } = world({ mayAsk: async (address) => address === us.update });
    await run('2026-03-09');
    expect(check.mock.calls.map(([pack]) => pack.update)).toEqual([us.update]);
  });

  it.each<[UpdateProblemKind, boolean]>([
    ['unreachable', true],
    ['silent', false],
    ['status', false],
    ['index', false],
    ['redirect', false],
  ])('after %s tries again the next day: %s; the other packs are asked', async (kind, again) => {
    const { run, check, checks } = world();
    check.mockImplementation(async ({ update }) => {
      if (update === uk.update) throw new UpdateProblem(kind, '');
      return { version: '2' } as never;
    });
    await run('2026-03-09');
    expect(checks().us).toEqual({ asked: '2026-03-09', offered: '2' });
    check.mockClear();
    await run('2026-03-10');
    expect(check).toHaveBeenCalledTimes(again ? 1 : 0);
  });

  it('keeps an offer it knows of while the server does not answer', async () => {
    const { run, check, checks } = world({ packs: [uk] });
    await run('2026-03-01');
    check.mockRejectedValueOnce(new UpdateProblem('silent', ''));
    await run('2026-03-09');
    expect(checks().uk).toEqual({ asked: '2026-03-09', offered: '2' });
    check.mockResolvedValueOnce(null as never);
    await run('2026-03-20');
    expect(checks().uk).toEqual({ asked: '2026-03-20' });
  });
});

import { describe, expect, it } from 'vitest';
import { office } from '../people/make';
import { cardOf, MAYOR, TERM } from './card-of';

describe('the day a card shows', () => {
  it.each([
    [{}, 'That day', '2022-03-04', ['Mayor']],
    [{ selected: '2019-01-01' }, 'Shown day', '2019-01-01', ['We have no office for this date']],
    [{ selected: '2024-05-06' }, 'Shown day', '2024-05-06', ['Former Mayor']],
    [{ published: null }, 'Today', '2025-06-01', ['Former Mayor']],
  ])('%j', (more, title, date, roles) => {
    const { then } = cardOf([TERM], more);
    expect([then.title, then.date, then.roles.map(({ text }) => text)]).toEqual([
      title,
      date,
      roles,
    ]);
  });

  it('says when somebody was born where the age cannot be told', () => {
    expect(cardOf([TERM], {}, { birth: '1962' }).subtitle).toBe('Born 1962');
    expect(cardOf([TERM], {}, { birth: '1962-03-05' }).subtitle).toBe('Aged 59');
  });
});

it('says of which time another name is', () => {
  const otherNames = [
    { name: 'Ada B.', kind: 'alias' as const },
    { name: 'Ada Byron', kind: 'birth' as const, to: '1835' },
  ];
  expect(cardOf([TERM], {}, { otherNames }).otherNames).toEqual([
    'Ada B.',
    'Ada Byron (Until 1835)',
  ]);
});

describe('now', () => {
  it('tells of the office of then that is over, though another took its place', () => {
    const { now, changedJobs } = cardOf([TERM, office('Judge', '2024-06-01')]);
    expect(now?.roles.map(({ text }) => text)).toEqual(['Judge', 'Former Mayor']);
    expect(changedJobs).toBe(true);
  });

  it('differs by a candidacy without a change of jobs', () => {
    const candidacy = office('Nominee', '2022-01-01', '2022-11-05', { kind: 'candidacy' });
    const { now, changedJobs } = cardOf([{ ...TERM, to: '2026-01-01' }, candidacy]);
    expect(now?.roles.map(({ text }) => text)).toEqual(['Mayor']);
    expect(now?.roles[0]?.detail).toContain('due to end on 1 Jan 2026');
    expect(changedJobs).toBe(false);
  });
});

it('leads from an office to its post, and from nothing else', () => {
  const candidacy = office('Nominee', '2022-01-01', undefined, { kind: 'candidacy', post: MAYOR });
  const { then } = cardOf([
    { ...TERM, to: '2022-01-01' },
    candidacy,
    office('Judge', '2021-01-01'),
  ]);
  expect(then.roles.map(({ text, postId }) => [text, postId])).toEqual([
    ['Judge', null],
    ['Nominee', null],
  ]);
  expect(cardOf([TERM]).then.roles[0]?.postId).toBe('mayor');
});

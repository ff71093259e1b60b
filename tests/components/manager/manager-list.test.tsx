// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardModel } from '../../../utils/card/card-model';
import type { Person } from '../../../utils/people/person';
import { bareCard, cardNamed, personNamed, role } from '../models';
import { button, press, step, type } from '../render';
import { ada, grace, memory, names, open } from './manager-memory';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the list', () => {
  it('says whose record each is, and what can be done with it', async () => {
    await open(memory([ada], [grace]).services);
    const rows = [...document.querySelectorAll('[data-person]')].map((row) => [
      row.querySelector('.fc-tag')?.textContent,
      [...row.querySelectorAll('button')].map((one) => one.textContent),
    ]);
    expect(rows).toEqual([
      ['Yours', ['Delete Ada Example', 'Edit Ada Example']],
      ['Pack', ['Edit Grace Example']],
    ]);
  });

  it('says after the role that it is the reader’s own word', async () => {
    const own = { 'Ada Example': 'My own note', 'Grace Example': '' };
    const cardOf = (person: Person): CardModel => {
      const roles = [role('Mayor', { own: own[person.name as keyof typeof own] })];
      return { ...cardNamed(person), then: { ...bareCard.then, roles } };
    };
    await open({ ...memory([ada], [grace]).services, cardOf });
    const details = [...document.querySelectorAll('[data-person] .fc-detail')];
    expect(details.map((line) => line.textContent)).toEqual(['Mayor My own note', 'Mayor']);
  });

  it('shows fifty at a time, and more when asked', async () => {
    const many = Array.from({ length: 60 }, (_, n) => personNamed(`Person ${n}`, `Q${n}`));
    await open(memory([], many).services);
    expect(names()).toHaveLength(50);
    expect(document.querySelector('[role="status"]')?.textContent).toBe('50 of 60 people');
    await press(button('Show more'));
    expect(names()).toHaveLength(60);
    expect(() => button('Show more')).toThrow();
  });

  it('is searched as one types', async () => {
    await open(memory([ada], [grace]).services);
    await type(document.querySelector('input[type="search"]') as HTMLInputElement, 'Grace');
    await step(() => vi.advanceTimersByTime(100));
    expect(names()).toEqual(['Grace Example']);
  });

  it('says that it is empty', async () => {
    await open(memory().services);
    expect(document.querySelector('.fc-empty h2')?.textContent).toBe('No people yet');
  });
});

it('brings people back from the second place, says so, and lists them', async () => {
  const { services, mine } = memory();
  let lost = [ada];
  const notices = {
    ...services.notices,
    read: async () => ({
      ...{ unavailable: null, backup: null },
      vanished: lost.length > 0 ? { own: 1, packs: [], spare: 1 } : null,
    }),
    bringBack: async () => {
      for (const person of lost) mine.set(person.id, person);
      lost = [];
      return 1;
    },
  };
  await open({ ...services, notices });
  expect(names()).toEqual([]);
  await press(button('Bring back one person'));
  await step(() => vi.advanceTimersByTime(100));
  expect(names()).toEqual(['Ada Example']);
  expect(document.querySelector('.fc-toast-text')?.textContent).toBe('People brought back: 1');
  expect(document.querySelector('.fc-care')).toBeNull();
});

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ManagerApp } from '../../../components/manager/ManagerApp';
import type { ManagedPerson, ManagerServices } from '../../../components/manager/manager-services';
import type { CardModel } from '../../../utils/card/card-model';
import type { Person } from '../../../utils/people/person';
import { bareCard, cardNamed, personNamed, role } from '../models';
import { button, description, field, press, show, step, type } from '../render';
import { managerServices } from './manager-parts';

const TODAY = '2026-03-09';

/** A manager over a list in memory, packs' people last. */
function memory(own: readonly Person[] = [], pack: readonly Person[] = []) {
  const mine = new Map(own.map((person) => [person.id, person]));
  const lines = (): ManagedPerson[] => [
    ...[...mine.values()].map((person) => ({ id: person.id, person, origin: 'own' as const })),
    ...pack.map((person) => ({ id: person.id, person, origin: 'pack' as const })),
  ];
  const services = managerServices({
    list: async ({ offset, limit, query }) => {
      const found = lines().filter(({ person }) => person.name.includes(query));
      return { total: found.length, lines: found.slice(offset, offset + limit) };
    },
    save: vi.fn(async (person: Person) => void mine.set(person.id, person)),
    remove: vi.fn(async (id: string) => {
      const person = mine.get(id) ?? null;
      mine.delete(id);
      return person;
    }),
  });
  return { services, mine };
}

const ada = personNamed('Ada Example', 'own:ada');
const grace = personNamed('Grace Example', 'Q1');
const names = () =>
  [...document.querySelectorAll('[data-person] .fc-role-text')].map((name) => name.textContent);
const open = async (services: ManagerServices) => {
  await show(<ManagerApp services={services} />);
  await step(() => vi.advanceTimersByTime(100));
};

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

describe('adding', () => {
  it('saves what was filled in', async () => {
    const { services, mine } = memory();
    await open(services);
    await press(button('Add a person'));
    expect(document.activeElement?.textContent).toBe('Add a person');
    await type(field('Name'), 'Ada Example');
    await type(field('Role'), 'Mayor of Bristol');
    await type(field('From'), '2024-05');
    await type(field('Source: web address'), 'https://example.org/ada');
    await press(button('Save'));
    expect(mine.get('own:new')).toEqual({
      ...personNamed('Ada Example', 'own:new'),
      facts: [
        {
          kind: 'office',
          status: 'held',
          label: 'Mayor of Bristol',
          from: '2024-05',
          sources: [{ url: 'https://example.org/ada', retrieved: TODAY }],
        },
      ],
    });
    expect(names()).toEqual(['Ada Example']);
    expect(document.querySelector('.fc-toast')?.textContent).toContain('Saved Ada Example.');
  });

  it('says at each field what is wrong, goes to the first, and saves nothing', async () => {
    const { services } = memory();
    await open(services);
    await press(button('Add a person'));
    await type(field('From'), '2024-02-31');
    await type(field('Source: web address'), 'gov.uk');
    await press(button('Save'));
    const wrong = [...document.querySelectorAll('[aria-invalid="true"]')];
    expect(wrong.map(description)).toEqual([
      'Give a name.',
      'Say what the role is, or remove it.',
      'Not a date in the calendar. Write 2024, 2024-07 or 2024-07-05.',
      'Not a web address. It begins with https:// or http://.',
    ]);
    expect(document.activeElement).toBe(field('Name'));
    expect(document.querySelector('[role="alert"]')?.textContent).toBe(
      '4 fields need a change. Nothing is saved yet.',
    );
    expect(services.save).not.toHaveBeenCalled();
  });

  it('takes a message away as soon as the field is right', async () => {
    await open(memory().services);
    await press(button('Add a person'));
    await press(button('Save'));
    expect(field('Name').getAttribute('aria-invalid')).toBe('true');
    await type(field('Name'), 'Ada');
    expect(field('Name').getAttribute('aria-invalid')).toBe('false');
  });

  it('keeps the form where saving failed, and says why', async () => {
    const { services } = memory();
    const save = () => Promise.reject(new Error('The disk is full.'));
    await open({ ...services, save });
    await press(button('Add a person'));
    await type(field('Name'), 'Ada');
    await press(button('Save'));
    expect(field('Name').value).toBe('Ada');
    expect(document.querySelector('[role="alert"]')?.textContent).toBe(
      'That did not work: The disk is full.',
    );
  });
});

describe('roles', () => {
  it('are added with the focus in the new one, and removed', async () => {
    await open(memory().services);
    await press(button('Add a person'));
    await press(button('Add a role'));
    const sets = document.querySelectorAll('fieldset');
    expect(sets).toHaveLength(2);
    expect(document.activeElement).toBe(field('Role', sets[1]));
    await press(button('Remove this role (Role 2)'));
    expect(document.querySelectorAll('fieldset')).toHaveLength(1);
    expect(document.activeElement).toBe(button('Add a role'));
  });
});

describe('editing', () => {
  it('fills the form, and a pack’s person says that the change is the reader’s', async () => {
    await open(memory([], [grace]).services);
    await press(button('Edit Grace Example'));
    expect(field('Name').value).toBe('Grace Example');
    expect(document.body.textContent).toContain('This person comes from a pack.');
  });

  it('changes nothing when cancelled', async () => {
    const { services } = memory([ada]);
    await open(services);
    await press(button('Edit Ada Example'));
    await type(field('Name'), 'Someone Else');
    await press(button('Cancel'));
    expect(names()).toEqual(['Ada Example']);
    expect(services.save).not.toHaveBeenCalled();
    expect(document.activeElement?.tagName).toBe('H1');
  });
});

describe('deleting', () => {
  it('is undone by the button that has the focus', async () => {
    await open(memory([ada]).services);
    await press(button('Delete Ada Example'));
    expect(names()).toEqual([]);
    expect(document.activeElement).toBe(button('Undo'));
    await press(button('Undo'));
    expect(names()).toEqual(['Ada Example']);
    expect(document.querySelector('.fc-toast')?.textContent).toContain('Ada Example is back.');
  });

  it('offers undo for ten seconds at least, and while the reader is at it', async () => {
    await open(memory([ada]).services);
    await press(button('Delete Ada Example'));
    await step(() => vi.advanceTimersByTime(60_000));
    expect(button('Undo')).toBeTruthy();
    await step(() => button('Undo').blur());
    await step(() => vi.advanceTimersByTime(10_000));
    expect(button('Undo')).toBeTruthy();
    await step(() => vi.advanceTimersByTime(2_000));
    expect(() => button('Undo')).toThrow();
  });

  it('is told in a place that screen readers already watch', async () => {
    await open(memory([ada]).services);
    const place = document.querySelector('.fc-toast-place');
    expect(place?.getAttribute('role')).toBe('status');
    await press(button('Delete Ada Example'));
    expect(place?.textContent).toContain('Deleted Ada Example.');
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

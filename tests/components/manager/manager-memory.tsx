import { vi } from 'vitest';
import { ManagerApp } from '../../../components/manager/ManagerApp';
import type { ManagedPerson, ManagerServices } from '../../../components/manager/manager-services';
import type { Person } from '../../../utils/people/person';
import { personNamed } from '../models';
import { show, step } from '../render';
import { managerServices } from './manager-parts';

/** The day on which the manager is open. */
export const TODAY = '2026-03-09';

/** A manager over a list in memory, packs' people last. */
export function memory(own: readonly Person[] = [], pack: readonly Person[] = []) {
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
      return person && (async () => void mine.set(id, person));
    }),
  });
  return { services, mine };
}

/** Somebody the reader added. */
export const ada = personNamed('Ada Example', 'own:ada');
/** Somebody of a pack. */
export const grace = personNamed('Grace Example', 'Q1');
/** Names of the people listed. */
export const names = () =>
  [...document.querySelectorAll('[data-person] .fc-role-text')].map((name) => name.textContent);
/** Opens the manager, and lets it read its list. */
export const open = async (services: ManagerServices) => {
  await show(<ManagerApp services={services} />);
  await step(() => vi.advanceTimersByTime(100));
};

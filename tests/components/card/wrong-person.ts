import { vi } from 'vitest';
import type { WrongPersonServices } from '../../../components/card/wrong-person/wrong-person-services';
import { personNamed } from '../models';

/** The name a test's card is about. */
export const NAMED = {
  name: 'Trump',
  kind: 'name',
  why: '“Trump” · Full name in paragraph 1 · sure',
} as const;

export const IVANKA = personNamed('Ivanka Trump');
export const takeBack = vi.fn(async () => undefined);

/** Corrections that are kept at once, unless the test has it otherwise. */
export function wrongPerson(how: Partial<WrongPersonServices> = {}): WrongPersonServices {
  return {
    isPrivate: false,
    host: 'news.example',
    namesakes: async () => [IVANKA],
    search: async () => [personNamed('Karen Pierce')],
    roleOf: ({ name }) => `Role of ${name}`,
    correct: async () => ({ asked: false, takeBack }),
    ...how,
  };
}

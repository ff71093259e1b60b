import { managerAddress } from '../omnibox/manager-address';

/**
 * Parts of the manager that a card leads to: the person, the corrections of the packs, the packs and
 * their updates. What is pressed there no page can lay anything over.
 */
export const MANAGER_PLACES = ['person', 'corrections', 'packs'] as const;
export type ManagerPlace = (typeof MANAGER_PLACES)[number];

/** The manager's address with such a part open. */
export function placeAddress(
  place: ManagerPlace,
  person: { readonly id: string; readonly name: string },
): string {
  if (place === 'person') return managerAddress({ query: person.name, person: person.id });
  return `/manager.html#${place}`;
}

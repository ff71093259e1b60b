/**
 * Parts of the manager that a card leads to: the person, the corrections of the packs, the packs and
 * their updates. What is pressed there no page can lay anything over.
 */
export const MANAGER_PLACES = ['person', 'corrections', 'packs'] as const;
export type ManagerPlace = (typeof MANAGER_PLACES)[number];

/** The manager's address with such a part open, that of nobody in particular. */
export function placeAddress(place: Exclude<ManagerPlace, 'person'>): string {
  return `/manager.html#${place}`;
}

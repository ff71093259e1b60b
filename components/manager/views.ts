/** The parts of the manager, in the order of its navigation; each has an address of its own. */
export const MANAGER_VIEWS = ['people', 'import', 'backup', 'storage'] as const;
export type ManagerView = (typeof MANAGER_VIEWS)[number];

/** The view an address's fragment names (`#import`); people where it names none. */
export function viewOfHash(hash: string): ManagerView {
  return MANAGER_VIEWS.find((view) => hash === `#${view}`) ?? 'people';
}

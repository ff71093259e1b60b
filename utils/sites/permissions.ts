import type { MessageKey } from '../interface-text';

/** One thing the extension may do, and why, in words for the reader. */
export interface Permission {
  /** As the browsers call it. */
  readonly name: string;
  readonly reason: MessageKey;
  /** The one browser that has it; absent: both. */
  readonly only?: 'chrome';
}

/**
 * All that the extension ever asks for, decided before the first release: a later one with a warning
 * would switch it off for everybody until they agree. None of these makes a browser warn.
 */
export const PERMISSIONS: readonly Permission[] = [
  { name: 'storage', reason: 'permission_storage' },
  { name: 'unlimitedStorage', reason: 'permission_unlimited_storage' },
  { name: 'alarms', reason: 'permission_alarms' },
  { name: 'scripting', reason: 'permission_scripting' },
  { name: 'activeTab', reason: 'permission_active_tab' },
  { name: 'contextMenus', reason: 'permission_context_menus' },
  { name: 'sidePanel', reason: 'permission_side_panel', only: 'chrome' },
];

/** Every address of the web: what may be asked for, one site at a time or, if the reader says so, all. */
export const ANY_SITE = '*://*/*';

/** Access to sites: what is given by installing, and what the browser asks about each time. */
export const SITE_PERMISSIONS: readonly Permission[] = [
  { name: 'host_permissions', reason: 'permission_named_sites' },
  { name: 'optional_host_permissions', reason: 'permission_other_sites' },
];

/** What a browser's manifest names. */
export function permissionsOf(browser: string): string[] {
  return PERMISSIONS.filter(({ only }) => only === undefined || only === browser).map(
    ({ name }) => name,
  );
}

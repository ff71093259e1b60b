import { browser } from 'wxt/browser';
import type { Shortcut } from '../../components/manager/settings/settings-services';

/** The shortcuts as the browser has them; `popup` names the one that opens the toolbar's window. */
export async function readShortcuts(popup: string): Promise<readonly Shortcut[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.map(({ name, description, shortcut }) => ({
    does: name === '_execute_action' ? popup : description || (name ?? ''),
    keys: keysOf(shortcut ?? ''),
  }));
}

/** Opens the browser's page for shortcuts; null where an extension cannot, and says the way instead. */
export function openShortcuts(): (() => Promise<void>) | null {
  const { openShortcutSettings } = (browser.commands ?? {}) as {
    openShortcutSettings?: () => Promise<void>;
  };
  // Firefox has had this since version 137; Chromium has an address, which no link may lead to.
  if (openShortcutSettings) return async () => openShortcutSettings();
  if (!import.meta.env.CHROME) return null;
  return async () => void (await browser.tabs.create({ url: 'chrome://extensions/shortcuts' }));
}

/** Keys as they are written: "Alt+Shift+J", or signs without anything between ("⌥⇧J"). */
function keysOf(shortcut: string): readonly string[] {
  return (shortcut.includes('+') ? shortcut.split('+') : [...shortcut]).filter(Boolean);
}

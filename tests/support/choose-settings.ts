import type { Page } from 'puppeteer-core';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/settings/settings';
import type { Stage } from './stage';

interface ExtensionApi {
  readonly storage: {
    readonly local: {
      set(values: Readonly<Record<string, unknown>>): Promise<void>;
      remove(keys: readonly string[]): Promise<void>;
    };
  };
  readonly action: {
    getBadgeText(of: { readonly tabId: number }): Promise<string>;
  };
  readonly tabs: {
    query(which: { readonly url?: string }): Promise<readonly { readonly id: number }[]>;
  };
}

/** Changes settings from a page of ours, as the manager does; all others are as nobody chose them. */
export async function chooseSettings(ours: Page, chosen: Partial<Settings>): Promise<void> {
  await ours.evaluate(
    async (settings) => {
      const { storage } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
      await storage.local.set({ settings });
    },
    { version: 1, chosen },
  );
}

/** Forgets all settings and any pause, which the next test of the same browser is not to have. */
export async function forgetSettings(stage: Stage): Promise<void> {
  const ours = await stage.session.openExtensionPage('manager.html');
  await ours.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
    await storage.local.remove(['settings', 'pause']);
  });
  await ours.close();
}

/** The texts on the toolbar button that are any tab's own. */
export async function badges(ours: Page): Promise<readonly string[]> {
  return await ours.evaluate(async () => {
    const { tabs, action } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
    const all = await Promise.all(
      (await tabs.query({})).map(({ id }) => action.getBadgeText({ tabId: id })),
    );
    return all.filter((text) => text !== '');
  });
}

/** The settings nobody has to choose. */
export const USUAL = DEFAULT_SETTINGS;

import { browser } from 'wxt/browser';
import type { CountCalls } from '../../utils/messaging/calls';
import { parseCount } from '../../utils/messaging/parse-args';
import type { Handlers } from '../../utils/messaging/protocol';

/** Four characters are what a badge has room for. */
const MOST_SHOWN = 999;

/** Quiet: red says that something is to be done. */
const COLOURS = { text: '#ffffff', background: '#59616b' };

/**
 * Puts the number of people a page names on the toolbar button of its own tab. Nothing of it is
 * stored; the browser takes it away when the tab goes to another page.
 */
export function countHandlers(tabId: number | undefined): Handlers<CountCalls> {
  return {
    showCount: {
      parse: parseCount,
      answer: async ({ count }) => {
        if (tabId !== undefined) await showCount(tabId, count);
        return {};
      },
    },
  };
}

async function showCount(tabId: number, count: number): Promise<void> {
  const { action } = browser;
  // The tab may be gone, and Firefox on phones has no badges.
  await Promise.all([
    action?.setBadgeBackgroundColor?.({ tabId, color: COLOURS.background }),
    action?.setBadgeTextColor?.({ tabId, color: COLOURS.text }),
    action?.setBadgeText?.({ tabId, text: badgeText(count) }),
  ]).catch(() => {});
}

function badgeText(count: number): string {
  if (count === 0) return '';
  return count > MOST_SHOWN ? `${MOST_SHOWN}+` : String(count);
}

import type { UserManifest } from 'wxt';
import { LOOPBACK_PATTERNS, sitePatterns } from './news-sites';

/**
 * First versions that draw dotted decorations on custom highlights and find the caret under a
 * point. Source: MDN browser-compat-data 8.1.9 (`::highlight()`, `caretPositionFromPoint`) and
 * its pull request 28782 (Firefox draws `text-decoration` from 146).
 */
const MINIMUM_CHROME = '128';
const MINIMUM_FIREFOX = '146.0';

const GECKO_ID = 'fact-context@fact-context.org';

const SHARED: UserManifest = {
  name: '__MSG_extension_name__',
  description: '__MSG_extension_description__',
  default_locale: 'en',
  permissions: ['storage', 'unlimitedStorage', 'alarms', 'contextMenus'],
  // Asked for one by one, in a click: the server that a pack names for its updates.
  optional_host_permissions: ['https://*/*'],
  omnibox: { keyword: 'fc' },
  options_ui: { page: 'manager.html', open_in_tab: true },
  // Chromium leaves a command without keys for some letters (W, P and N when tried), and says so
  // nowhere. Of those it gives, Firefox and the lists of the screen reader Orca leave J and S.
  commands: {
    'show-next-person': {
      suggested_key: { default: 'Alt+Shift+J' },
      description: '__MSG_command_show_next_person__',
    },
    _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
  },
};

/**
 * The manifest of one browser's build; WXT adds the entrypoints, icons and version. The end-to-end
 * build may ask this machine for updates too.
 */
export function manifestFor(browser: string, mode = 'production'): UserManifest {
  const tested = mode === 'e2e' ? { host_permissions: [...LOOPBACK_PATTERNS] } : {};
  return {
    ...SHARED,
    ...tested,
    // The card's frame, on the sites where cards are, and nothing else.
    web_accessible_resources: [{ resources: ['card.html'], matches: sitePatterns(mode) }],
    ...(browser === 'firefox' ? firefoxOnly() : chromeOnly()),
  };
}

function chromeOnly(): UserManifest {
  return {
    minimum_chrome_version: MINIMUM_CHROME,
    // Pages that are isolated across origins hold frames of such pages alone.
    cross_origin_embedder_policy: { value: 'require-corp' },
  };
}

function firefoxOnly(): UserManifest {
  return {
    browser_specific_settings: {
      gecko: {
        id: GECKO_ID,
        strict_min_version: MINIMUM_FIREFOX,
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}

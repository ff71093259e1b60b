import type { UserManifest } from 'wxt';
import { sitePatterns } from './news-sites';
import { ANY_SITE, permissionsOf } from './permissions';

/**
 * First version that hides a page of ours from sites where it does not stand (`use_dynamic_url`);
 * dotted decorations on custom highlights, and the caret under a point, it has since 128. Source: MDN
 * browser-compat-data 8.1.9, and its pull request 27765.
 */
const MINIMUM_CHROME = '130';
/** First version that draws `text-decoration` on custom highlights; the same data's pull request 28782. */
const MINIMUM_FIREFOX = '146.0';

const GECKO_ID = 'fact-context@fact-context.org';

const SHARED: UserManifest = {
  name: '__MSG_extension_name__',
  description: '__MSG_extension_description__',
  default_locale: 'en',
  // Asked for one by one, in a click: a site the reader adds, the server a pack names for its updates.
  optional_host_permissions: [ANY_SITE],
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
    // Without keys of its own: the popup's first button is two keys away, and good ones are few.
    'read-page-once': { description: '__MSG_command_read_page_once__' },
  },
};

/**
 * The manifest of one browser's build; WXT adds the entrypoints, icons and version. The end-to-end
 * build has this machine among its sites.
 */
export function manifestFor(browser: string, mode = 'production'): UserManifest {
  const named = sitePatterns(mode);
  return {
    ...SHARED,
    permissions: permissionsOf(browser) as UserManifest['permissions'] & {},
    // Named here too: Chromium runs no script by the matches of a content script alone.
    host_permissions: named,
    ...(browser === 'firefox' ? firefoxOnly() : chromeOnly(named)),
  };
}

/** The card's frame, and nothing else. */
const CARD = ['card.html'];

function chromeOnly(named: string[]): UserManifest {
  return {
    minimum_chrome_version: MINIMUM_CHROME,
    // What a policy may set; Firefox reads policies without such a file.
    storage: { managed_schema: 'managed-schema.json' },
    // Pages that are isolated across origins hold frames of such pages alone.
    cross_origin_embedder_policy: { value: 'require-corp' },
    // By its own address where cards always are; elsewhere by one made anew for each session, so that
    // no site can look for the extension by it.
    web_accessible_resources: [
      { resources: CARD, matches: named },
      { resources: CARD, matches: [ANY_SITE], use_dynamic_url: true },
    ],
  };
}

function firefoxOnly(): UserManifest {
  return {
    // Its address is one reader's own, which no page is told.
    web_accessible_resources: [{ resources: CARD, matches: [ANY_SITE] }],
    browser_specific_settings: {
      gecko: {
        id: GECKO_ID,
        strict_min_version: MINIMUM_FIREFOX,
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}

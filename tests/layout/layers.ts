/**
 * Rooms of the house from the ground up, each with those whose files its own files may import, types
 * included. A room may import itself; `base` is what every room may. The longest name that fits a
 * file is its room; a room within another one has a line of its own. What is of the tests is imported
 * by stories alone, and they by nobody: neither is in the extension.
 */
export const LAYERS: Readonly<Record<string, string>> = {
  base: '',
  people: '',
  languages: '',
  names: 'languages people',

  recognition: 'names languages people',
  article: 'languages people',
  card: 'people',
  storage: 'names people article card',

  omnibox: 'storage card people',
  settings: '',
  sites: 'people',
  corrections: 'sites names people',
  messaging: 'corrections storage settings recognition article people',
  packs: 'corrections storage settings names people',

  page: 'messaging settings recognition article card people',
  components: 'card corrections packs settings people',

  entrypoints:
    'components page packs messaging corrections settings sites omnibox storage recognition article card names people',
  cli: 'packs storage recognition article card names people',
  'pack sources': 'packs storage card names people',

  stories: 'tests components page packs corrections settings card people',
  tests: '',
};

/** Where a room's files are; `utils/<room>` where nothing is said. */
export const FOLDERS: Readonly<Record<string, string>> = {
  components: 'components',
  entrypoints: 'entrypoints',
  cli: 'cli',
  'pack sources': 'packs',
  tests: 'tests',
  base: 'utils',
};

/** Files that stand beside those of another room, and are in this one. */
export const BESIDE: Readonly<Record<string, RegExp>> = { stories: /\.stories\.tsx$/ };

/**
 * Folders of a room that stand in an order: each may import those before it, none after it. Files
 * that stand beside the folders (the room's nouns, its numbers, its entrance) are free.
 */
export const STAGES: Readonly<Record<string, string>> = {
  'utils/recognition': 'text runs candidates cues choose confidence resolve offices memory',
  'utils/storage':
    'backend words offices search segment join own store directory health vanish-check spare',
};

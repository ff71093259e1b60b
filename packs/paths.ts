import { fileURLToPath } from 'node:url';

/** Where people write. */
export const SOURCES = fileURLToPath(new URL('./sources', import.meta.url));

/** What the extension ships. */
export const STARTER_PACK = fileURLToPath(new URL('../public/packs/starter.json', import.meta.url));

/** Words a label may not use, one a line. */
export const LOADED_WORDS = fileURLToPath(new URL('./checks/loaded-words.txt', import.meta.url));

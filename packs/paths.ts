import { fileURLToPath } from 'node:url';

/** Where people write. */
export const SOURCES = fileURLToPath(new URL('./sources', import.meta.url));

/** The pack the extension ships. */
export const STARTER_PACK = fileURLToPath(new URL('../public/packs/starter.json', import.meta.url));

/** Words a label may not use, one a line. */
export const LOADED_WORDS = fileURLToPath(new URL('./checks/loaded-words.txt', import.meta.url));

/** People whose entry lacks something, and why. */
export const KNOWN_GAPS = fileURLToPath(new URL('./known-gaps.yaml', import.meta.url));

/** Where the sheets made from the sources stand. */
export const DOCS = fileURLToPath(new URL('../docs', import.meta.url));

/** Where a reference list disagrees with the pack, and why the pack's value stays. */
export const DISAGREEMENTS = fileURLToPath(new URL('./disagreements.yaml', import.meta.url));

import { fileURLToPath } from 'node:url';

/** The list of packs. */
export const PACK_LIST = fileURLToPath(new URL('./packs.yaml', import.meta.url));

/** What the packs are made of, a folder a pack. */
export const SOURCES = fileURLToPath(new URL('./sources', import.meta.url));

/** Where the packs that ship stand, and the catalogue of them. */
export const SHIPPED = fileURLToPath(new URL('../public/packs', import.meta.url));

/** Where optional packs stand: what is in `public` ships. */
export const OPTIONAL = fileURLToPath(new URL('./optional', import.meta.url));

/** Words a label may not use, one a line. */
export const LOADED_WORDS = fileURLToPath(new URL('./checks/loaded-words.txt', import.meta.url));

/** The licence of each source, and what is taken of it. */
export const LICENCES = fileURLToPath(new URL('./licences.yaml', import.meta.url));

/** People whose entry lacks something, and why. */
export const KNOWN_GAPS = fileURLToPath(new URL('./known-gaps.yaml', import.meta.url));

/** Where the sheets made from the sources stand. */
export const DOCS = fileURLToPath(new URL('../docs', import.meta.url));

/** Where a reference list disagrees with the pack, and why the pack's value stays. */
export const DISAGREEMENTS = fileURLToPath(new URL('./disagreements.yaml', import.meta.url));

/** Who asked to be in no pack. */
export const REMOVED = fileURLToPath(new URL('./removed-people.yaml', import.meta.url));

/** Pages for people that say where to object. */
export const CONTACT_PAGES = ['../PRIVACY.md', './README.md'].map((page) =>
  fileURLToPath(new URL(page, import.meta.url)),
);

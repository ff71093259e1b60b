/** What writers put for an apostrophe. */
export const APOSTROPHES = "'’‘ʼ＇`´ʹ";

/** Hyphens that join two parts of a word: hyphen-minus, hyphen, no-break hyphen. */
export const HYPHENS = '-‐‑';

/** Soft hyphen, zero-width characters, byte order mark: in the text, but not to be seen. */
export const INVISIBLE = '\\u00AD\\u200B-\\u200F\\u2060\\uFEFF';

/** After any of these the next word may have its capital only because it comes first. */
export const SENTENCE_BREAKS = /[.!?…:;|•·*“"”«»„‟([{。！？—–\n]/u;

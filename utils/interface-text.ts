import type english from '../public/_locales/en/messages.json';

/** The names of the interface's strings. */
export type MessageKey = keyof typeof english;

/** Puts an interface string into words; `$1`… are replaced by the substitutions. */
export type Translate = (key: MessageKey, substitutions?: readonly string[]) => string;

import { MAX_JSON_LD } from './constants';
import { elementsByTag } from './dom/element-queries';
import { attributeOf, querySelector, textOf } from './dom/read-node';

const NOT_FREE = /"isAccessibleForFree"\s*:\s*"?false\b/i;
const NAMES = '[class*="paywall" i], [id*="paywall" i], [class*="subscriber-only" i]';

/** Scripts looked at for what they say of a paywall. */
const MAX_SCRIPTS = 300;

/**
 * Whether a page says that parts of its text are for those who pay. Some send the whole text and hide
 * what is behind: what no reader sees is not to be read.
 */
export function isPaywalled(document: Document): boolean {
  if (querySelector(document, NAMES) !== null) return true;
  return elementsByTag(document, 'script', MAX_SCRIPTS).some(
    (script) =>
      /\bld\+json\b/i.test(attributeOf(script, 'type') ?? '') &&
      NOT_FREE.test((textOf(script) ?? '').slice(0, MAX_JSON_LD)),
  );
}

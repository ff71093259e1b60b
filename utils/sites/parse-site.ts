import { type AddedSite, siteOfHost } from './added-site';
import { isProtectedHost } from './protected-pages';

/** Why what was typed cannot be added. */
export type SiteProblem =
  /** It is no address at all. */
  | 'nonsense'
  /** Not of the web: `file:`, `about:`. */
  | 'scheme'
  /** One part alone: `com`, `nonsense`. */
  | 'short'
  /** The end of many addresses: `co.uk`. */
  | 'suffix'
  /** A `*` elsewhere than at the start, or before numbers. */
  | 'star'
  /** All sites at once, which is a choice of its own. */
  | 'every'
  /** The browser keeps it from all extensions. */
  | 'protected';

/** A site, or why it is none; `host` is what was understood. */
export type ParsedSite =
  | { readonly site: AddedSite }
  | { readonly problem: SiteProblem; readonly host: string };

const BELOW = '*.';
/** Longest name of a host, and of one of its parts. Source: RFC 1035. */
const LONGEST_HOST = 253;
const LABEL = /^(?!-)[a-z0-9_-]{1,63}(?<!-)$/;
const NUMBERS = /^\d+(\.\d+){3}$/;

/**
 * Reads a site as people type one: a host, an address copied from a page, `*.` before a host for all
 * below it. `isSuffix` knows the ends under which anybody can have a name (publicsuffix.org).
 */
export function parseSite(typed: string, isSuffix: (host: string) => boolean): ParsedSite {
  const text = typed.trim();
  const bare = text.replace(/^(\*|https?):\/\//i, '');
  if (/^(\*\.?)+(\/.*)?$/.test(bare) || /^<all_urls>$/.test(text)) return problem('every', '*');
  if (/^[a-z][a-z0-9+.-]*:(?!\d)/i.test(bare)) return problem('scheme', bare);

  const below = bare.startsWith(BELOW);
  const host = hostIn(below ? bare.slice(BELOW.length) : bare);
  if (host === null) return problem('nonsense', text);
  if (LABEL.test(host) && (below || host !== 'localhost')) return problem('short', host);
  const isName = isHostName(host);
  if (host.includes('*') || (below && !isName)) return problem('star', host);
  if (!isName && host !== 'localhost' && !isTypedNumber(host, bare)) {
    return problem('nonsense', text);
  }

  const site = below ? { host, below } : siteOfHost(host);
  // With `www.` before it, it is one site: www.gov.uk.
  if (isName && isSuffix(host)) return problem('suffix', host);
  return isProtectedHost(host) ? problem('protected', host) : { site };
}

function problem(kind: SiteProblem, host: string): ParsedSite {
  return { problem: kind, host };
}

/** The host as browsers write it, in ASCII; null where there is none, or a name of a person before it. */
function hostIn(text: string): string | null {
  const address = `https://${text}`;
  if (!URL.canParse(address)) return null;
  const { hostname, username, password } = new URL(address);
  return username + password === '' ? hostname.replace(/\.$/, '') : null;
}

function isHostName(host: string): boolean {
  const labels = host.split('.');
  return (
    labels.length > 1 &&
    host.length <= LONGEST_HOST &&
    labels.every((label) => LABEL.test(label)) &&
    !NUMBERS.test(host)
  );
}

/** Browsers take any number for an address: what was typed as four is one. */
function isTypedNumber(host: string, typed: string): boolean {
  return NUMBERS.test(host) && typed.startsWith(host);
}

/** First parts of a host that say whose page it is: its reader's own. */
const ACCOUNT_HOSTS: ReadonlySet<string> = new Set(
  (
    'mail webmail email inbox owa outlook docs sheets slides drive calendar meet chat messages ' +
    'messenger app apps account accounts myaccount login signin auth sso secure bank banking ' +
    'onlinebanking ebanking netbanking pay admin console dashboard'
  ).split(' '),
);

/** First parts of a path that say the same. */
const ACCOUNT_PATH =
  /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/)?(?:log-?in|sign-?in|sign-?up|register|account|settings|checkout|cart|basket|admin|wp-admin|inbox|compose|banking)(?:[/.?#]|$)/i;

/**
 * Whether an address is that of somebody's account rather than of something published. A host of two
 * parts is a name of its own: `mail.example.org` is a mailbox, `mail.example` may be a newspaper.
 */
export function isAccountAddress(url: string): boolean {
  const parts = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)(?::\d+)?([^?#]*)/i.exec(url);
  if (parts === null) return false;
  const labels = (parts[1] ?? '').toLowerCase().split('.');
  const isAccountHost = labels.length > 2 && ACCOUNT_HOSTS.has(labels[0] ?? '');
  return isAccountHost || ACCOUNT_PATH.test(parts[2] ?? '');
}

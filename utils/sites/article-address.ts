/** Parameters that tell a site where a visit came from, not which article it is. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ocid|cmp(id)?|smid|ref|at_\w+|wt_?mc\w*|xtor)$/i;

/**
 * The address an article is remembered by: without fragment, tracking parameters and closing slash.
 * Null for anything but http and https.
 */
export function articleAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  // Firefox's content scripts cannot iterate over `keys()`: its iterator is the page's.
  const names: string[] = [];
  url.searchParams.forEach((_, name) => void names.push(name));
  for (const name of names) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  if (url.pathname.length > 1) url.pathname = url.pathname.replace(/\/+$/, '');
  return url.href;
}

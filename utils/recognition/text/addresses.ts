const SCHEME = '://';
const DOMAIN_TAIL = /^[a-z]{2,}/;
const DOMAIN_HEAD = /[\p{L}\p{N}-]{2}$/u;

/** Whether a stretch without white space is an e-mail address, a handle, a hashtag or a URL. */
export function isAddress(stretch: string): boolean {
  if (stretch.includes('@') || stretch.includes('#') || stretch.includes(SCHEME)) return true;
  const dot = stretch.indexOf('.');
  return dot > 0 && dot < stretch.length - 2 && isDomain(stretch, dot);
}

function isDomain(stretch: string, firstDot: number): boolean {
  for (let dot = firstDot; dot > 0; dot = stretch.indexOf('.', dot + 1)) {
    const head = stretch.slice(Math.max(0, dot - 2), dot);
    if (DOMAIN_HEAD.test(head) && DOMAIN_TAIL.test(stretch.slice(dot + 1, dot + 4))) return true;
  }
  return false;
}

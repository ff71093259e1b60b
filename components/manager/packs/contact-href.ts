/** Where a pack's contact leads: a web page or a mail address; null for anything else. */
export function contactHref(contact: string): string | null {
  if (/^(https?:\/\/|mailto:)\S+$/i.test(contact)) return contact;
  return /^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(contact) ? `mailto:${contact}` : null;
}

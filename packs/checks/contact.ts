import type { Contact } from '../pack-list';
import type { PackProblem } from './problem';

/** What stands where an address is still to be filled in: reserved names, and words that say so. */
const PLACEHOLDERS = [
  /(^|[@./])example\.\w+/i,
  /\.(example|invalid|test)($|\/)/i,
  /localhost/i,
  /\b(todo|tbd|changeme|change-me|placeholder|your-?name)\b/i,
];

const ADDRESS =
  /^(https:\/\/[^\s/]+\.[^\s]+|mailto:[^\s@]+@[^\s@]+\.[^\s@]+|[^\s@:/]+@[^\s@]+\.[^\s@]+)$/;

/** Why nothing may be released with a contact: nobody would read what people write to it. */
export function placeholderProblems({ address, answered }: Contact): PackProblem[] {
  const at = 'packs.yaml: contact';
  if (!ADDRESS.test(address))
    return [{ at, reason: `"${address}" is no web page or mail address` }];
  if (PLACEHOLDERS.some((pattern) => pattern.test(address)))
    return [{ at, reason: `"${address}" is a placeholder` }];
  if (!answered)
    return [
      { at, reason: `"${address}" is a placeholder until "answered" says somebody answers there` },
    ];
  return [];
}

/** Every page that says where to object gives the one address. */
export function checkContactPages(
  { address }: Contact,
  pages: readonly { readonly name: string; readonly text: string }[],
): PackProblem[] {
  return pages
    .filter(({ text }) => !text.includes(address))
    .map(({ name }) => ({
      at: name,
      reason: `does not give the contact of packs.yaml, ${address}`,
    }));
}

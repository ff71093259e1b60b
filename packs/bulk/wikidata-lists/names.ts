/** A name with its parts. */
export interface NameParts {
  readonly name: string;
  readonly given_name: string;
  readonly family_name: string;
}

/** The parts of a name of the given name first: its last word is the family's, with "von" and the like. */
export function nameParts(name: string): NameParts {
  const words = name.split(/\s+/);
  const last = words.length - 1;
  const first = words.findLastIndex((word, at) => at < last && !isParticle(word)) + 1;
  return {
    name,
    given_name: words.slice(0, Math.max(first, 1)).join(' '),
    family_name: words.slice(last === 0 ? 0 : first).join(' '),
  };
}

/** Small words before a family name: von Sydow, af Sillén. */
function isParticle(word: string): boolean {
  return /^\p{Ll}+$/u.test(word);
}

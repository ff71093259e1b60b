import type { NameHere, NamesHere, Office, RoleSpan, TokenisedPhrase } from './model';
import { startOf } from './role-span';

/**
 * How a name beside an office stands to it: `own` repeats whose office it is ("the prime minister,
 * Keir Starmer,"), `other` gives it to somebody else ("Jane Doe, the prime minister,").
 */
export type Apposition = 'none' | 'own' | 'other';

/** Reads the names right before and after an office. */
export function appositionOf(
  read: TokenisedPhrase,
  to: number,
  { office, span, names }: { office: Office; span: RoleSpan; names: NamesHere },
): Apposition {
  const next = read.words[to];
  const after = next && names.startingAt(span.block, startOf(read, next));
  if (next && after) {
    if (isOf(after, office)) return 'own';
    if (next.gap !== 'comma' || charAt(read, after.end) === ',') return 'other';
  }
  const before = nameBefore(read, names);
  if (before === undefined || isOf(before, office)) return 'none';
  return isClosed(read, to) ? 'other' : 'none';
}

function nameBefore({ phrase }: TokenisedPhrase, names: NamesHere): NameHere | undefined {
  if (phrase.edge !== 'comma') return undefined;
  return names.endingAt(phrase.block, phrase.start - ', '.length);
}

function isOf({ ids }: NameHere, { person }: Office): boolean {
  return ids.includes(person.id);
}

/** "…, the prime minister, said": set off on both sides. */
function isClosed({ words, phrase }: TokenisedPhrase, to: number): boolean {
  const next = words[to];
  if (next !== undefined) return next.gap === 'comma';
  return /^[.,;:)]/.test(phrase.text.slice(words[to - 1]?.end ?? 0));
}

function charAt({ phrase }: TokenisedPhrase, offset: number): string {
  return phrase.text.charAt(offset - phrase.start);
}

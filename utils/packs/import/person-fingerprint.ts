import type { Person } from '../../people/person';
import { type Fingerprint, fingerprint } from '../../storage/segment/fingerprint';

/** 53 bits in a number: of a million records two share one with a chance of 1 in 18,000. */
export type ShortFingerprint = number;

/** The fingerprint of a text. */
export function fingerprintOfText(text: string): ShortFingerprint {
  return toNumber(fingerprint(text));
}

/**
 * The fingerprint of what a record says: the same whatever the order of its fields, and whichever pack it
 * is of. Not for secrets.
 */
export function fingerprintOfPerson({ pack: _, ...person }: Person): ShortFingerprint {
  return toNumber(printOf(person));
}

function printOf(value: unknown): Fingerprint {
  if (Array.isArray(value)) return printOfList(value);
  if (typeof value === 'object' && value !== null) return printOfFields(value);
  return fingerprint(`${typeof value}:${String(value)}`);
}

function printOfList(entries: readonly unknown[]): Fingerprint {
  let whole: Fingerprint = fingerprint('[]');
  for (const entry of entries) whole = mix(whole, printOf(entry));
  return whole;
}

/** A sum does not ask in which order its parts come. */
function printOfFields(fields: object): Fingerprint {
  let { print, spread } = fingerprint('{}');
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    const field = mix(fingerprint(name), printOf(value));
    print = (print + field.print) >>> 0;
    spread = (spread + field.spread) >>> 0;
  }
  return { print, spread };
}

/** Both in their order; each half of the result depends on both halves of both. */
function mix(one: Fingerprint, other: Fingerprint): Fingerprint {
  const print = scramble(Math.imul(one.print, 0x9e3779b1) ^ other.print ^ (other.spread >>> 7));
  const spread = scramble(Math.imul(one.spread, 0x85ebca77) ^ other.spread ^ (one.print >>> 3));
  return { print, spread };
}

/** MurmurHash3's finaliser (Austin Appleby, public domain). */
function scramble(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

function toNumber({ print, spread }: Fingerprint): number {
  return (spread & 0x1fffff) * 2 ** 32 + print;
}

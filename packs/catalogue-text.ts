import { createHash } from 'node:crypto';
import type { ListedPack } from './pack-list';

/** A pack that was built: its entry in the list, its text, and its file's bytes. */
export interface BuiltPack {
  readonly header: ListedPack;
  readonly text: string;
  readonly bytes: Uint8Array;
}

/**
 * The file that lists the packs: how each describes itself, how many people it has, and how large it
 * is. Of an optional one also whence it is had, an address or "file", and the hash of its bytes.
 */
export function catalogueText(packs: readonly BuiltPack[]): string {
  return `${JSON.stringify({ packs: packs.map(entry) }, null, 1)}\n`;
}

function entry({ header, text, bytes }: BuiltPack): object {
  const { pack, persons } = JSON.parse(text) as { pack: object; persons: readonly object[] };
  const listed = { ...pack, people: persons.length, bytes: bytes.length };
  if (!header.optional) return listed;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { ...listed, address: header.address ?? 'file', sha256 };
}

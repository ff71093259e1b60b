import type { PackHeader } from '../../storage/model';
import type { PackVersion } from './contract';

/** A file that is not the pack it was announced to be; nothing of it is taken. */
export class UnexpectedPack extends Error {
  constructor(
    readonly expected: PackVersion,
    /** null where the file does not say what it is. */
    readonly found: PackVersion | null,
  ) {
    super(`Not the pack ${expected.pack}, version ${expected.version}.`);
    this.name = 'UnexpectedPack';
  }
}

/** Throws `UnexpectedPack` where a header is not of the pack and the version that are expected. */
export function checkExpected(header: PackHeader | null, expected: PackVersion | undefined): void {
  if (!expected) return;
  if (header?.id === expected.pack && header.version === expected.version) return;
  throw new UnexpectedPack(expected, header && { pack: header.id, version: header.version });
}

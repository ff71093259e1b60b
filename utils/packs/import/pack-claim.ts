import { sha256 } from '../../sha256';
import type { PackHeader } from '../../storage/model';
import { UnreadableFile } from '../formats/format';
import { type CataloguePack, type FileHash, isOptional } from '../shipped/catalogue';
import { isShipped } from '../shipped/shipped-packs';
import type { ExpectedPack, PackVersion } from './contract';

/** A file that says it is a pack, and what it may be. */
export interface ClaimOptions {
  readonly file: File;
  /** The pack the file was announced to be. */
  readonly expect?: ExpectedPack;
  /** The packs that the extension lists. */
  readonly catalogue: () => Promise<readonly CataloguePack[]>;
}

/** Throws `UnexpectedPack` or `UnreadableFile` where a file may not be what its header says. */
export type CheckClaim = (header: PackHeader | null) => Promise<void>;

/**
 * Checks what a file says it is. A file that was announced is that pack in that version; any other
 * has the id of no pack that comes with the extension, and that of an optional pack only where it is
 * the very file that the catalogue lists, wherever it came from.
 */
export function claimCheck({ file, expect, catalogue }: ClaimOptions): CheckClaim {
  return async (header) => {
    if (expect) {
      checkExpected(header, expect);
      if (expect.file && !(await isFile(file, expect.file))) {
        throw new UnreadableFile(
          `It is not the file of the pack “${expect.pack}” that was announced: its SHA-256 is another.`,
          file.name,
        );
      }
      return;
    }
    if (header) await checkId(header.id, file, catalogue);
  };
}

async function checkId(
  id: string,
  file: File,
  catalogue: ClaimOptions['catalogue'],
): Promise<void> {
  const refuse = (claim: string): never => {
    throw new UnreadableFile(
      `The pack id “${id}” is ${claim}. Give the pack in the file another id.`,
      `${file.name}, pack, id`,
    );
  };
  if (isShipped(id)) refuse('that of a pack which comes with Fact Context');
  const listed = (await catalogue()).find((pack) => pack.id === id);
  if (listed && isOptional(listed) && !(await isFile(file, listed))) {
    refuse('that of an optional pack, and this is not its file: its SHA-256 is another');
  }
}

/** Whether a file is the very one; of another size it is not even read. */
async function isFile(file: File, { bytes, sha256: hash }: FileHash): Promise<boolean> {
  if (file.size !== bytes) return false;
  return (await sha256(new Uint8Array(await file.arrayBuffer()))) === hash;
}

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
function checkExpected(header: PackHeader | null, { pack, version }: PackVersion): void {
  if (header?.id === pack && header.version === version) return;
  throw new UnexpectedPack(
    { pack, version },
    header && { pack: header.id, version: header.version },
  );
}

import { findCopy } from '../bulk/copy';
import type { PackSources } from '../pack-sources';
import { parseSource } from '../read-sources';
import { type IsRemoved, withoutRemoved } from '../removed';
import type { SourceFile } from '../source-format';
import type { RowsPack } from './bulk-packs';
import { differencesFromHand, type KnownDifference } from './by-hand';
import { CHANGE_KINDS, type Change, changesBetween } from './changes';

/** What a refresh reads beside the copies. */
export interface Known {
  readonly before: SourceFile | undefined;
  readonly hand: readonly PackSources[];
  readonly differences: readonly KnownDifference[];
  readonly isRemoved: IsRemoved;
}

/** What a refresh found: the file as it is to be written, and lines for whoever reviews it. */
export interface Refreshed {
  readonly text: string;
  readonly lines: readonly string[];
}

/** The repositories of a pack that a folder has no copy of. */
export function missingCopies({ repositories }: RowsPack, folder: string): string[] {
  return repositories.filter((repository) => findCopy(folder, repository) === undefined);
}

/** Reads a pack of rows anew and tells what changed; nobody who was removed comes back. */
export async function refreshPack(
  pack: RowsPack,
  folder: string,
  { before = NOTHING, hand, differences, isRemoved }: Known,
): Promise<Refreshed> {
  const { rows: all, left } = await pack.read(folder);
  const text = pack.write(withoutRemoved(all, isRemoved));
  // As the build will read it: what a reader leaves out and what it says is absent are one.
  const rows = parseSource(pack.file, text);
  const changes = changesBetween(before, rows);
  const known = new Set(differences.map((one) => `${one.person} ${one.in}`));
  const differing = differencesFromHand(rows, hand);
  const fresh = differing.filter((one) => !known.has(`${one.person} ${one.in}`));
  return {
    text,
    lines: [
      ...changes.map(({ kind, line }) => `${kind}: ${line}`),
      ...fresh.map(({ line }) => `differs from what was read by hand: ${line}`),
      ...left.map((line) => `left out: ${line}`),
      `${counts(changes)}; ${fresh.length} differ from what was read by hand, ${
        differing.length - fresh.length
      } known to; ${left.length} left out; ${all.persons.length - rows.persons.length} removed`,
    ],
  };
}

const NOTHING: SourceFile = {
  country: '-',
  sources: {},
  organizations: [],
  areas: [],
  posts: [],
  persons: [],
};

function counts(changes: readonly Change[]): string {
  return CHANGE_KINDS.map(
    (kind) => `${changes.filter((one) => one.kind === kind).length} ${kind}`,
  ).join(', ');
}

import { getRemovedPacks, setPackRemoved } from '../../utils/packs/shipped/removed-packs';
import {
  installShipped,
  missingPacks,
  type ReadSegment,
  type ShippedPack,
  shippedPack,
  wantedPacks,
} from '../../utils/packs/shipped/shipped-packs';
import type { PeopleStore } from '../../utils/storage/model';
import type { PackWriting } from '../../utils/storage/store/packs';

/** What installing packs needs of the rest of the background. */
interface InstallerOptions {
  readonly store: Pick<PeopleStore, 'packs' | 'sweep'>;
  /** The database of that store. */
  readonly writing: PackWriting;
  readonly read: ReadSegment;
  /** Notes outside the database what is in it. */
  readonly keepOutside: () => Promise<void>;
  readonly announce: () => Promise<void>;
}

/** Ways to install the packs that come with the extension. */
export interface PackInstaller {
  /** Each in the place of its earlier version; those that the reader removed stay away. */
  readonly all: () => Promise<void>;
  /** Those that are not in the database though nobody removed them. */
  readonly missing: () => Promise<void>;
  /** One that the reader wants again; rejects where none has this id. */
  readonly again: (id: string) => Promise<void>;
}

/** Installs into the store, and tells open pages. */
export function packInstaller({
  store,
  writing,
  read,
  keepOutside,
  announce,
}: InstallerOptions): PackInstaller {
  const install = async (packs: readonly ShippedPack[]): Promise<void> => {
    await installShipped(writing, packs, read, async () => {
      // Before anything is in it again: a database that has vanished would look like a new one.
      await keepOutside();
      await store.sweep();
    });
    await announce();
  };
  return {
    all: async () => install(wantedPacks(await getRemovedPacks())),
    missing: async () => {
      const missing = await missingPacks(store, await getRemovedPacks());
      if (missing.length > 0) await install(missing);
    },
    again: async (id) => {
      const pack = shippedPack(id);
      await setPackRemoved(id, false);
      await install([pack]);
    },
  };
}

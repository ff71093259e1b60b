import { useState } from 'preact/hooks';
import type { CataloguePack } from '../../../utils/packs/shipped/catalogue';
import type { ManagerServices } from '../manager-services';
import { CatalogueEntry } from './CatalogueEntry';

interface AvailablePacksProps {
  readonly packs: readonly CataloguePack[];
  /** Resolves once it is there, or it has been said why not. */
  readonly onAdd: (pack: CataloguePack) => Promise<void>;
  readonly services: ManagerServices;
}

/** Packs that come with the extension and are not installed, each with a button to add it. */
export function AvailablePacks({ packs, onAdd, services }: AvailablePacksProps) {
  const [adding, setAdding] = useState<string | null>(null);
  const { t } = services;
  if (packs.length === 0) return null;
  const add = async (pack: CataloguePack) => {
    setAdding(pack.id);
    await onAdd(pack);
    setAdding(null);
  };
  return (
    <section class="fc-packs" aria-labelledby="packs-available">
      <h3 class="fc-packs-subtitle" id="packs-available">
        {t('packs_available')}
      </h3>
      {packs.map((pack) => (
        <CatalogueEntry key={pack.id} pack={pack} services={services}>
          <button
            type="button"
            class="fc-button"
            disabled={adding !== null}
            onClick={() => add(pack)}
          >
            {t(adding === pack.id ? 'pack_adding' : 'pack_add')}
            <span class="fc-unseen"> ({pack.title})</span>
          </button>
        </CatalogueEntry>
      ))}
    </section>
  );
}

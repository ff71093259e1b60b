import type { OptionalPack } from '../../../utils/packs/shipped/catalogue';
import type { ManagedPack, ManagerServices } from '../manager-services';
import { CatalogueEntry } from './CatalogueEntry';
import { GetPack } from './GetPack';
import type { GetsModel } from './use-gets';

interface OptionalPacksProps {
  readonly packs: readonly OptionalPack[];
  /** Those that are here, some perhaps in an older version. */
  readonly installed: readonly ManagedPack[];
  readonly gets: GetsModel;
  readonly services: ManagerServices;
}

/** Optional packs that are not installed, each with the way to get it. */
export function OptionalPacks({ packs, installed, gets, services }: OptionalPacksProps) {
  const { t } = services;
  if (packs.length === 0) return null;
  return (
    <section class="fc-packs" aria-labelledby="packs-optional">
      <h3 class="fc-packs-subtitle" id="packs-optional">
        {t('packs_optional')}
      </h3>
      <p class="fc-field-hint">{t('packs_optional_hint')}</p>
      {packs.map((pack) => {
        const older = installed.find(({ id }) => id === pack.id);
        return (
          <CatalogueEntry key={pack.id} pack={pack} services={services}>
            {older && (
              <p class="fc-pack-update-text">{t('pack_newer', [pack.version, older.version])}</p>
            )}
            <GetPack pack={pack} model={gets} services={services} />
          </CatalogueEntry>
        );
      })}
    </section>
  );
}

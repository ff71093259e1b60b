import { useEffect, useState } from 'preact/hooks';
import { FactRows } from '../../parts/FactRows';
import type { ManagerServices } from '../manager-services';
import { reasonOf } from '../reason-of';
import type { StorageUse } from './storage-services';

/** What the part gets; it measures anew after every repair. */
export interface UsePartProps {
  readonly services: ManagerServices;
  readonly repairs: number;
}

/** How much of this computer the database takes, pack by pack. */
export function UsePart({ services, repairs }: UsePartProps) {
  const { t, storage, importing, numberText } = services;
  const [use, setUse] = useState<StorageUse | null>(null);
  const [failure, setFailure] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a repair changes what is measured.
  useEffect(() => {
    storage.measure().then(setUse, (error: unknown) => setFailure(reasonOf(error)));
  }, [storage, repairs]);
  const sizeOf = (bytes: number) => importing.sizeText(bytes);
  return (
    <section class="fc-import-part fc-backup-part" aria-labelledby="storage-use">
      <h2 class="fc-import-title" id="storage-use">
        {t('storage_title')}
      </h2>
      <p class="fc-import-hint">{t('storage_hint')}</p>
      {use && (
        <FactRows
          rows={[
            ...use.packs.map(({ title, people, bytes }): [string, string] => [
              title || t('storage_unnamed'),
              t('storage_pack', [numberText(people), sizeOf(bytes)]),
            ]),
            ...(use.total === null
              ? []
              : [[t('storage_total'), sizeOf(use.total)] as [string, string]]),
          ]}
        />
      )}
      <p class="fc-backup-failure" role="alert">
        {failure && t('manager_failed', [failure])}
      </p>
    </section>
  );
}

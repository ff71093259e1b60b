import { useEffect, useState } from 'preact/hooks';
import { countedText } from '../../../utils/interface-text';
import { FactRows } from '../../parts/FactRows';
import { type ManagerServices, reasonOf } from '../manager-services';
import { CheckPart } from './CheckPart';
import type { StorageUse } from './storage-services';
import { useCheck } from './use-check';
import '../import/import.css';
import '../backup/backup.css';
import './storage.css';

interface StorageViewProps {
  readonly services: ManagerServices;
  readonly onRepaired: () => void;
}

/** Shows how much the database takes, and whether it is sound. */
export function StorageView({ services, onRepaired }: StorageViewProps) {
  const model = useCheck(services.storage, onRepaired);
  const measured = useMeasured(services.storage, model.repairs);
  const isMeasured = measured.use !== null || measured.failure !== '';
  return (
    <main class="fc-import" aria-label={services.t('manager_view_storage')}>
      <UsePart {...measured} services={services} />
      {/* Not before the packs above are listed: they would push the buttons from under the pointer. */}
      {isMeasured && (
        <>
          <CheckPart {...model} services={services} />
          <DaysPart services={services} />
        </>
      )}
    </main>
  );
}

/** What the database takes, or why that is not known; neither until it is measured. */
interface Measured {
  readonly use: StorageUse | null;
  readonly failure: string;
}

/** Measures what the database takes, and anew after each repair. */
function useMeasured(storage: ManagerServices['storage'], repairs: number): Measured {
  const [use, setUse] = useState<StorageUse | null>(null);
  const [failure, setFailure] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a repair changes what is measured.
  useEffect(() => {
    storage.measure().then(setUse, (error: unknown) => setFailure(reasonOf(error)));
  }, [storage, repairs]);
  return { use, failure };
}

interface UsePartProps extends Measured {
  readonly services: ManagerServices;
}

/** How much of this computer the database takes, pack by pack. */
function UsePart({ use, failure, services }: UsePartProps) {
  const { t, importing, numberText } = services;
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

/** How many articles the reader gave a day, and a button to forget them; nothing where none. */
function DaysPart({ services }: { readonly services: ManagerServices }) {
  const { t, storage } = services;
  const [count, setCount] = useState(0);
  const [isForgotten, setForgotten] = useState(false);
  useEffect(() => {
    void storage.countDays().then(setCount);
  }, [storage]);
  const forget = async () => {
    await storage.forgetDays();
    setCount(0);
    setForgotten(true);
  };
  if (count === 0 && !isForgotten) return null;
  return (
    <section class="fc-import-part fc-backup-part" aria-labelledby="storage-days">
      <h2 class="fc-import-title" id="storage-days">
        {t('storage_days_title')}
      </h2>
      <p class="fc-import-hint" role="status">
        {isForgotten ? t('storage_days_forgotten') : daysText(count, services)}
      </p>
      {count > 0 && (
        <div class="fc-import-tools">
          <button type="button" class="fc-button" onClick={() => void forget()}>
            {t('storage_days_forget')}
          </button>
        </div>
      )}
    </section>
  );
}

function daysText(count: number, { t, numberText }: ManagerServices): string {
  return countedText(count, 'storage_days', t, numberText(count));
}

import { useEffect, useState } from 'preact/hooks';
import type { ManagerServices } from '../manager-services';

/** How many articles the reader gave a day, and a button to forget them; nothing where none. */
export function DaysPart({ services }: { readonly services: ManagerServices }) {
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
  return count === 1 ? t('storage_days_one') : t('storage_days_many', [numberText(count)]);
}

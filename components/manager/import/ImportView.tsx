import type { ManagerServices } from '../manager-services';

/** Choose a file, see what it would change, import it. */
export function ImportView({ services }: { services: ManagerServices }) {
  const { t } = services;
  return (
    <main class="fc-import" aria-label={t('manager_view_import')}>
      <h2 class="fc-import-title">{t('import_title')}</h2>
      <p>{t('import_hint')}</p>
    </main>
  );
}

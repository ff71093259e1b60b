import type { Translate } from '../../../utils/interface-text';
import { FactRows } from '../../parts/FactRows';
import type { NamedPack } from './backup-services';

/** The packs a backup names: here as they were, in another version, or to be got again. */
export function NamedPacks({ packs, t }: { packs: readonly NamedPack[]; t: Translate }) {
  if (packs.length === 0) return null;
  const isMissing = packs.some(({ state }) => state === 'missing');
  return (
    <section class="fc-import-part" aria-label={t('backup_packs')}>
      <h3>{t('backup_packs')}</h3>
      <FactRows
        rows={packs.map(({ title, version, state }) => [
          title,
          t(`backup_pack_${state}`, [version]),
        ])}
      />
      {isMissing && <p class="fc-import-hint">{t('backup_pack_missing_hint')}</p>}
    </section>
  );
}

import type { ManagerServices } from '../manager-services';
import type { Handover } from './import-services';

/** The offices whose holder today would be another. */
export function HandoverList(props: { handovers: readonly Handover[]; services: ManagerServices }) {
  const { handovers, services } = props;
  const { t } = services;
  if (handovers.length === 0) return null;
  const inWords = (names: readonly string[]) => names.join(', ') || t('import_nobody_recorded');
  return (
    <section class="fc-import-part" aria-label={t('import_handovers')}>
      <h3>{t('import_handovers')}</h3>
      <dl class="fc-import-facts" data-part="handovers">
        {handovers.map(({ post, before, after }) => (
          <div key={post}>
            <dt>{post}</dt>
            <dd>{t('import_handover', [inWords(before), inWords(after)])}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

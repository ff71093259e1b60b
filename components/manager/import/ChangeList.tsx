import type { Handover, ImportPreview, NamedCount } from '../../../utils/packs/import/contract';
import type { ManagerServices } from '../manager-services';

const KINDS = ['added', 'changed', 'gone'] as const;

/** Changes against the version that is there: added, changed, gone, each with the first names. */
export function ChangeList(props: {
  changes: ImportPreview['changes'];
  services: ManagerServices;
}) {
  const { changes, services } = props;
  const { t, numberText } = services;
  return (
    <section class="fc-import-part" aria-label={t('import_changes')}>
      <h3>{t('import_changes')}</h3>
      <dl class="fc-import-facts">
        {KINDS.map((kind) => (
          <div key={kind} data-change={kind}>
            <dt>{t(`import_${kind}`)}</dt>
            <dd>
              {numberText(changes[kind].count)}
              <Names of={changes[kind]} services={services} />
            </dd>
          </div>
        ))}
        <div data-change="same">
          <dt>{t('import_same')}</dt>
          <dd>{numberText(changes.same)}</dd>
        </div>
      </dl>
    </section>
  );
}

function Names({ of: { count, names }, services }: { of: NamedCount; services: ManagerServices }) {
  if (names.length === 0) return null;
  const more = count - names.length;
  const list = names.join(', ');
  return (
    <p class="fc-import-hint">
      {more > 0 ? services.t('import_and_more', [list, services.numberText(more)]) : list}
    </p>
  );
}

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

import { useEffect, useState } from 'preact/hooks';
import { Button } from '../parts/Button';
import { NoteBlock } from '../parts/NoteBlock';
import { Step } from './Step';
import type { WelcomePack, WelcomeServices } from './welcome-services';

/** The packs that are here, and those to be had. */
export function WhomStep({ services }: { services: WelcomeServices }) {
  const { t, openManager } = services;
  return (
    <Step title={t('welcome_whom')} help={t('welcome_whom_help')}>
      <PackLines services={services} />
      <p>
        <Button onClick={() => openManager('people')}>{t('welcome_packs_more')}</Button>
      </p>
    </Step>
  );
}

/** One line a pack; the first start puts them in while this page is read. */
function PackLines({ services }: { services: WelcomeServices }) {
  const { t, watchPacks } = services;
  const [packs, setPacks] = useState<readonly WelcomePack[] | 'failed'>([]);
  useEffect(() => watchPacks(setPacks, () => setPacks('failed')), [watchPacks]);
  if (packs === 'failed') {
    return (
      <NoteBlock kind="danger" role="alert">
        {t('welcome_packs_failed')}
      </NoteBlock>
    );
  }
  return (
    <ul class="fc-welcome-packs" role="list">
      {packs.map((pack) => (
        <li key={pack.id}>
          <span class="fc-welcome-pack-title">{pack.title}</span>
          <span class="fc-welcome-step-note">{pack.scope}</span>
          <span class="fc-welcome-pack-state">
            {t(`welcome_pack_${pack.state}`, [services.numberText(pack.people)])}
          </span>
        </li>
      ))}
    </ul>
  );
}

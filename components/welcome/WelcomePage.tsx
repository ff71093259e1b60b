import { useEffect, useState } from 'preact/hooks';
import { Button } from '../parts/Button';
import { PromiseStep } from './PromiseStep';
import { Step } from './Step';
import { TryStep } from './TryStep';
import { WhereStep } from './WhereStep';
import { WhomStep } from './WhomStep';
import type { Shortcut, WelcomeServices } from './welcome-services';
import '../parts/page.css';
import './welcome.css';

/** The first page: what the extension does, tried on a sample, and where, whom and what it promises. */
export function WelcomePage({ services }: { services: WelcomeServices }) {
  const { t, dateText, openManager, close } = services;
  const shortcuts = useShortcuts(services.shortcuts);
  return (
    <div class="fc fc-page fc-welcome">
      <div class="fc-welcome-sheet">
        <header class="fc-welcome-head">
          <img src="/icon/icon.svg" width="32" height="32" alt={t('extension_name')} />
          <h1 class="fc-welcome-title">{t('welcome_title')}</h1>
          <p class="fc-welcome-about">{t('welcome_about')}</p>
        </header>
        <main>
          <ol class="fc-welcome-steps" role="list">
            <TryStep t={t} dateText={dateText} shortcuts={shortcuts} />
            <WhereStep services={services} />
            <WhomStep services={services} />
            <PromiseStep services={services} />
            <Step title={t('welcome_restore')} help={t('welcome_restore_help')}>
              <p>
                <Button onClick={() => openManager('backup')}>{t('welcome_restore_button')}</Button>
              </p>
            </Step>
          </ol>
        </main>
        <footer class="fc-welcome-foot">
          <Button kind="main" onClick={close}>
            {t('welcome_done')}
          </Button>
          <Button kind="quiet" onClick={() => openManager('settings')}>
            {t('welcome_settings')}
          </Button>
          <p class="fc-welcome-step-note">{t('welcome_again')}</p>
        </footer>
      </div>
    </div>
  );
}

/** The keys as the browser has them; none where it does not say. */
function useShortcuts(read: WelcomeServices['shortcuts']): readonly Shortcut[] {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    read().then(setShortcuts, () => undefined);
  }, [read]);
  return shortcuts;
}

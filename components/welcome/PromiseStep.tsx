import { useEffect, useState } from 'preact/hooks';
import { countedText } from '../../utils/interface-text';
import { Button } from '../parts/Button';
import { Step } from './Step';
import type { WelcomeServices } from './welcome-services';

/** What the extension can do at all, with the number that proves it. */
export function PromiseStep({ services }: { services: WelcomeServices }) {
  const { t, openManager } = services;
  return (
    <Step title={t('welcome_promise')} help={t('welcome_promise_help')}>
      <div class="fc-welcome-promise">
        <RequestCount services={services} />
        <ul role="list">
          {PROMISES.map((promise) => (
            <li key={promise}>{t(`welcome_promise_${promise}`)}</li>
          ))}
        </ul>
      </div>
      <p>
        <Button onClick={() => openManager('privacy')}>{t('welcome_promise_proof')}</Button>
      </p>
    </Step>
  );
}

const PROMISES = ['nowhere', 'offline', 'page', 'neutral'] as const;

/** The requests made since the extension was installed, as they are counted where they are made. */
function RequestCount({ services }: { services: WelcomeServices }) {
  const { t, numberText, requestCount } = services;
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    requestCount().then(setCount, () => setCount(null));
  }, [requestCount]);
  if (count === null) return null;
  return (
    <p class="fc-welcome-promise-count">
      <strong class="fc-welcome-zero">{numberText(count)}</strong>{' '}
      {countedText(count, 'welcome_requests', t, numberText(count))}
    </p>
  );
}

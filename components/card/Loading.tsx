import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../utils/interface-text';

/** Something that is fetched: under way, failed, not there, or there. */
type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'absent' }
  | { readonly state: 'ready'; readonly value: T };

/** Fetches the thing of an id, once; `retry` fetches again. */
export function useLoaded<T>(id: string, load: (id: string) => Promise<T | null>) {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `load` is another at each render, and an attempt is only counted.
  useEffect(() => {
    let gone = false;
    const settle = (now: Loaded<T>) => !gone && setLoaded(now);
    setLoaded({ state: 'loading' });
    load(id).then(
      (value) => settle(value === null ? { state: 'absent' } : { state: 'ready', value }),
      () => settle({ state: 'failed' }),
    );
    return () => {
      gone = true;
    };
  }, [id, attempt]);
  return { loaded, retry: () => setAttempt(attempt + 1) };
}

interface PendingProps {
  readonly state: Exclude<Loaded<unknown>['state'], 'ready'>;
  /** Said where there is nothing to be had. */
  readonly absentText: string;
  readonly t: Translate;
  readonly onRetry: () => void;
}

/** Says that something is being fetched, could not be, or is not there. */
export function Pending({ state, absentText, t, onRetry }: PendingProps) {
  return (
    <div class="fc-pending" role="status">
      {state === 'loading' && <p>{t('card_loading')}</p>}
      {state === 'absent' && <p>{absentText}</p>}
      {state === 'failed' && (
        <>
          <p>{t('card_load_failed')}</p>
          <button type="button" class="fc-text-button" onClick={onRetry}>
            {t('card_try_again')}
          </button>
        </>
      )}
    </div>
  );
}

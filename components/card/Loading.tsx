import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../utils/interface-text';
import { Button } from '../parts/Button';
import { NoteBlock } from '../parts/NoteBlock';

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

/** The line under the name of what is fetched: that it is, and after that nothing. */
export function pendingText(state: Loaded<unknown>['state'], t: Translate): string {
  return state === 'loading' ? t('card_loading') : '';
}

/** Nothing is drawn in place of what takes less, in ms: it would only flash. */
const BONES_AFTER = 100;

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
      {state === 'loading' && <Bones />}
      {state === 'absent' && <p>{absentText}</p>}
      {state === 'failed' && (
        <NoteBlock
          kind="danger"
          actions={
            <Button size="s" onClick={onRetry}>
              {t('card_try_again')}
            </Button>
          }
        >
          <b>{t('card_load_failed')}</b> {t('card_load_failed_text')}
        </NoteBlock>
      )}
    </div>
  );
}

/** The shapes of what is coming, and still. */
function Bones() {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), BONES_AFTER);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="fc-bones" aria-hidden="true" data-slow={isSlow}>
      <span />
      <span />
      <span />
    </div>
  );
}

import type { Translate } from '../../utils/interface-text';
import type { Loaded } from './use-loaded';

/** What stands in for something that is not there yet, or never. */
export interface PendingProps {
  readonly state: Exclude<Loaded<unknown>['state'], 'ready'>;
  /** What to say where there is nothing to be had. */
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

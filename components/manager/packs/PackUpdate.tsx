import type { MessageKey, Translate } from '../../../utils/interface-text';
import type { ManagerServices } from '../manager-services';
import { failureText } from './failure-text';
import type { UpdatablePack } from './update-services';
import { type UpdateState, updateOf } from './update-state';
import type { UpdatesModel } from './use-updates';

interface PackUpdateProps {
  readonly pack: UpdatablePack;
  readonly model: UpdatesModel;
  readonly services: ManagerServices;
}

/**
 * How far the update of a pack is, and the one thing to do about it: always the same button, so
 * that the focus stays. Nothing for a pack that names no address.
 */
export function PackUpdate({ pack, model, services }: PackUpdateProps) {
  if (!pack.update) return null;
  const { t, importing } = services;
  const update = updateOf(model.updates, pack);
  const isWaiting = update.phase === 'offered' || update.phase === 'ready';
  return (
    <div class="fc-pack-update" data-phase={update.phase}>
      <p class="fc-pack-update-text" role="status">
        {updateText(update, pack, { t, sizeText: importing.sizeText })}
      </p>
      {update.phase === 'downloading' && (
        <progress
          class="fc-progress"
          aria-label={t('update_progress')}
          max={update.offer.bytes}
          value={update.read}
        />
      )}
      <button
        type="button"
        class="fc-button"
        data-kind={isWaiting ? 'main' : undefined}
        onClick={() => model.go(pack)}
      >
        {t(updateButton(update))}
        <span class="fc-unseen"> ({pack.title})</span>
      </button>
    </div>
  );
}

/** Ways to put strings and sizes into words. */
interface Wording {
  readonly t: Translate;
  readonly sizeText: (bytes: number) => string;
}

/** How far an update is, in words; '' where there is nothing to say. */
function updateText(update: UpdateState, pack: UpdatablePack, words: Wording): string {
  const { t, sizeText } = words;
  switch (update.phase) {
    case 'idle':
      return pack.offered === undefined ? '' : t('update_known', [pack.offered]);
    case 'asking':
      return t('update_asking', [hostOf(pack)]);
    case 'newest':
      return t('update_newest');
    case 'offered':
      return t('update_offered', [update.offer.version, sizeText(update.offer.bytes)]);
    case 'downloading':
      return t('update_downloading', [update.offer.version]);
    case 'ready':
      return t('update_ready', [update.offer.version]);
    case 'failed':
      return `${failureText(update, t)} ${t('update_unchanged')}`;
  }
}

/** Names the one thing to do about an update now. */
function updateButton({ phase }: UpdateState): MessageKey {
  switch (phase) {
    case 'idle':
    case 'newest':
      return 'update_ask';
    case 'offered':
      return 'update_download';
    case 'asking':
    case 'downloading':
      return 'import_stop';
    case 'ready':
      return 'update_review';
    case 'failed':
      return 'update_again';
  }
}

/** The server that is asked about a pack's update; '' where there is none. */
export function hostOf({ update = '' }: UpdatablePack): string {
  return URL.canParse(update) ? new URL(update).host : '';
}

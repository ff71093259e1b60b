import type { ManagerServices } from '../manager-services';
import type { UpdatablePack } from './update-services';
import { updateOf } from './update-state';
import { updateButton, updateText } from './update-words';
import type { UpdatesModel } from './use-updates';
import './updates.css';

/** What the update of one pack gets. */
export interface PackUpdateProps {
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

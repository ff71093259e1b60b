import { Icon } from '../parts/Icon';
import type { PopupServices } from './popup-services';

/** Pauses everywhere, for an hour. */
export function PauseTool({ services: { t, pause } }: { readonly services: PopupServices }) {
  const name = t('popup_pause');
  return (
    <button
      type="button"
      class="fc-tool"
      aria-label={name}
      title={name}
      onClick={() => pause.start('hour')}
    >
      <Icon name="pause" />
    </button>
  );
}

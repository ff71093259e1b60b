import { Tool } from '../parts/Tool';
import type { PopupServices } from './popup-services';

/** Pauses everywhere, for an hour. */
export function PauseTool({ services: { t, pause } }: { readonly services: PopupServices }) {
  return <Tool icon="pause" name={t('popup_pause')} onClick={() => pause.start('hour')} />;
}

import type { PopupServices, Site } from './popup-services';
import { SiteSwitch } from './SiteSwitch';

/** What the popup's foot gets. */
export interface PopupFootProps {
  readonly services: PopupServices;
  readonly site: Site | null;
  readonly onSwitch: (site: Site) => void;
}

/** The site's switch, and the way to the manager. */
export function PopupFoot({ services, site, onSwitch }: PopupFootProps) {
  const { t, openManager } = services;
  return (
    <footer class="fc-popup-foot">
      {site ? <SiteSwitch site={site} t={t} onSwitch={onSwitch} /> : <span />}
      <button type="button" class="fc-button" data-kind="quiet" onClick={() => openManager()}>
        {t('popup_manage')}
      </button>
    </footer>
  );
}

import type { Translate } from '../../utils/interface-text';
import type { Site } from './popup-services';
import './site-switch.css';

/** What the switch gets. */
export interface SiteSwitchProps {
  readonly site: Site;
  readonly t: Translate;
  readonly onSwitch: (site: Site) => void;
}

/** Turns the marks of this site on and off. */
export function SiteSwitch({ site, t, onSwitch }: SiteSwitchProps) {
  return (
    <label class="fc-switch">
      <input
        type="checkbox"
        role="switch"
        class="fc-switch-box"
        checked={site.on}
        aria-checked={site.on}
        onChange={(event) => onSwitch({ ...site, on: event.currentTarget.checked })}
      />
      <span class="fc-switch-text">{t('popup_site_switch', [site.host])}</span>
    </label>
  );
}

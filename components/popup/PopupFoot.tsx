import type { Translate } from '../../utils/interface-text';
import { Button } from '../parts/Button';
import { Switch } from '../parts/Switch';
import { PauseTool } from './PauseTool';
import type { ArticleHere, PauseHere, PopupServices, Site } from './popup-services';

interface PopupFootProps {
  readonly services: PopupServices;
  readonly article: ArticleHere | null;
  readonly site: Site | null;
  /** null: not known yet. */
  readonly pause: PauseHere | null;
  readonly onSwitch: (site: Site) => void;
  /** Asks the browser for the site from now on. */
  readonly onKeep: (article: ArticleHere) => void;
}

/** The site's switch, or that the page is read once or all are paused; a pause; and the manager. */
export function PopupFoot(props: PopupFootProps) {
  const { services, pause } = props;
  const { t, openManager } = services;
  const isPaused = pause !== null && pause.until !== null;
  return (
    <footer class="fc-siteline">
      {isPaused ? <span>{t('popup_paused_everywhere')}</span> : <HowRead {...props} />}
      {!isPaused && pause?.mayChange && <PauseTool services={services} />}
      <Button kind="quiet" onClick={() => openManager()}>
        {t('popup_manage')}
      </Button>
    </footer>
  );
}

/** How the page comes to be read. */
function HowRead({ services, article, site, onSwitch, onKeep }: PopupFootProps) {
  if (article?.asked === 'once') {
    return <ReadOnce article={article} services={services} onKeep={onKeep} />;
  }
  return <SiteSwitch site={site} t={services.t} onSwitch={onSwitch} />;
}

type ReadOnceProps = Pick<PopupFootProps, 'services' | 'onKeep'> & {
  readonly article: ArticleHere;
};

/** Says so, and offers to read the site from now on; not in a private window, which leaves nothing. */
function ReadOnce({ article, services, onKeep }: ReadOnceProps) {
  const { t, page } = services;
  return (
    <span class="fc-once">
      {t('popup_once_here')}
      {!article.isPrivate && (
        <Button kind="quiet" size="s" onClick={() => onKeep(article)}>
          {t('popup_keep_site', [page.siteOf(article.host)])}
        </Button>
      )}
    </span>
  );
}

type SiteSwitchProps = Pick<PopupFootProps, 'site' | 'onSwitch'> & { readonly t: Translate };

/** Turns the marks of this site on and off; where it is not read, there is nothing to turn. */
function SiteSwitch({ site, t, onSwitch }: SiteSwitchProps) {
  if (!site) return <span />;
  return (
    <Switch
      label={t('popup_site_switch', [site.host])}
      checked={site.on}
      onChange={(on) => onSwitch({ ...site, on })}
    />
  );
}

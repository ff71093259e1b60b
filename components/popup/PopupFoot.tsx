import type { Translate } from '../../utils/interface-text';
import { Button } from '../parts/Button';
import { Switch } from '../parts/Switch';
import type { ArticleHere, PopupServices, Site } from './popup-services';

interface PopupFootProps {
  readonly services: PopupServices;
  readonly article: ArticleHere | null;
  readonly site: Site | null;
  readonly onSwitch: (site: Site) => void;
  /** Asks the browser for the site from now on. */
  readonly onKeep: (article: ArticleHere) => void;
}

/** The site's switch, or that the page is read once; and the way to the manager. */
export function PopupFoot({ services, article, site, onSwitch, onKeep }: PopupFootProps) {
  const { t, openManager } = services;
  return (
    <footer class="fc-siteline">
      {article?.asked === 'once' ? (
        <ReadOnce article={article} services={services} onKeep={onKeep} />
      ) : (
        <SiteSwitch site={site} t={t} onSwitch={onSwitch} />
      )}
      <Button kind="quiet" onClick={() => openManager()}>
        {t('popup_manage')}
      </Button>
    </footer>
  );
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

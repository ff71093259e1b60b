import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Translate } from '../../utils/interface-text';
import { type CardSubject, viewOfPerson } from '../card/views';
import { Button } from '../parts/Button';
import { Switch } from '../parts/Switch';
import { ArticlePeople } from './ArticlePeople';
import { NoticeList } from './NoticeList';
import { PathView } from './PathView';
import { PauseTool } from './PauseTool';
import type { PopupServices, Site } from './popup-services';
import type { PopupState } from './popup-state';
import { SearchView } from './SearchView';
import { usePopup } from './use-popup';
import '../parts/page.css';
import './popup.css';

/** The toolbar button's popup: the people of the article, a search, one person, the site switch. */
export function PopupApp({ services }: { services: PopupServices }) {
  const { state, send, switchSite, setDay } = usePopup(services);
  const { path, failed } = state;
  const article = state.article === 'reading' ? null : state.article;
  const open = (view: CardSubject) => send({ type: 'view-opened', view });
  const root = useRef<HTMLDivElement>(null);
  const chosen = path[0] ?? null;
  const last = useRef<CardSubject | null>(null);
  // Coming back, the reader is where they left: at the person or post they had chosen.
  useLayoutEffect(() => {
    if (!chosen && last.current) buttonOf(root.current, last.current)?.focus();
    last.current = chosen;
  }, [chosen]);

  return (
    <div class="fc fc-page fc-popup" ref={root}>
      <header class="fc-unseen">
        <h1>{services.t('extension_name')}</h1>
      </header>
      {failed && (
        <p class="fc-popup-failed" role="alert">
          {services.t('popup_failed')}
        </p>
      )}
      {chosen ? (
        <PathView
          path={path}
          services={services}
          article={article}
          onOpen={open}
          onBack={() => send({ type: 'went-back' })}
        />
      ) : (
        <SearchView
          state={state}
          services={services}
          published={article?.published ?? null}
          onSearch={(query) => send({ type: 'query-typed', query })}
          onOpen={open}
        >
          <ArticlePeople
            state={state}
            services={services}
            onChoose={(person) => open(viewOfPerson(person))}
            onDay={setDay}
          />
        </SearchView>
      )}
      <NoticeList services={services} />
      <PopupFoot services={services} state={state} onSwitch={switchSite} />
    </div>
  );
}

function buttonOf(root: HTMLElement | null, { kind, id }: CardSubject): HTMLElement | undefined {
  const buttons = root?.querySelectorAll<HTMLElement>(`[data-${kind}]`) ?? [];
  return [...buttons].find(({ dataset }) => dataset[kind] === id);
}

interface PopupFootProps {
  readonly services: PopupServices;
  readonly state: Pick<PopupState, 'site' | 'pause'>;
  readonly onSwitch: (site: Site) => void;
}

/** The site's switch, the way to a pause, and that to the manager. */
function PopupFoot({ services, state: { site, pause }, onSwitch }: PopupFootProps) {
  const { t, openManager } = services;
  const isPaused = pause !== null && pause.until !== null;
  return (
    <footer class="fc-siteline">
      {isPaused && <span>{t('popup_paused_everywhere')}</span>}
      {!isPaused && (site ? <SiteSwitch site={site} t={t} onSwitch={onSwitch} /> : <span />)}
      {!isPaused && pause?.mayChange && <PauseTool services={services} />}
      <Button kind="quiet" onClick={() => openManager()}>
        {t('popup_manage')}
      </Button>
    </footer>
  );
}

interface SiteSwitchProps {
  readonly site: Site;
  readonly t: Translate;
  readonly onSwitch: (site: Site) => void;
}

/** Turns the marks of this site on and off. */
function SiteSwitch({ site, t, onSwitch }: SiteSwitchProps) {
  return (
    <Switch
      label={t('popup_site_switch', [site.host])}
      checked={site.on}
      onChange={(on) => onSwitch({ ...site, on })}
    />
  );
}

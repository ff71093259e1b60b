import { useState } from 'preact/hooks';
import type { Translate } from '../../../utils/interface-text';
import { Button } from '../../parts/Button';
import { NoteBlock } from '../../parts/NoteBlock';
import { Setting } from '../../parts/Setting';
import { Switch } from '../../parts/Switch';
import { AddSite } from './AddSite';
import type { SettingsRow } from './sections';
import { type SitesServices, type SitesState, useSites } from './sites-services';
import './sites.css';

interface SitesPartProps {
  readonly sites: SitesServices;
  readonly t: Translate;
  readonly numberText: (count: number) => string;
}

/** Where Fact Context runs: the named sites, those the reader added or switched off, every site. */
export function SitesPart({ sites, t, numberText }: SitesPartProps) {
  const state = useSites(sites);
  if (!state) return null;
  return (
    <div class="fc-sites">
      <AddSite sites={sites} t={t} />
      {state.named.taken > 0 && (
        <TakenAway taken={numberText(state.named.taken)} sites={sites} t={t} />
      )}
      <SiteRows state={state} sites={sites} t={t} numberText={numberText} />
      <EverySite isOn={state.every} sites={sites} t={t} />
    </div>
  );
}

/** The row of the settings, and the words by which it is found. */
export function sitesRow(props: SitesPartProps): SettingsRow {
  const { t } = props;
  const words = [t('sites_add_label'), t('sites_every'), t('sites_why_named'), t('sites_why_off')];
  return { id: 'sites', words, view: <SitesPart {...props} /> };
}

interface TakenAwayProps {
  readonly taken: string;
  readonly sites: SitesServices;
  readonly t: Translate;
}

function TakenAway({ taken, sites, t }: TakenAwayProps) {
  return (
    <NoteBlock
      kind="since"
      actions={
        <Button size="s" onClick={() => void sites.allowNamed()}>
          {t('sites_allow_all')}
        </Button>
      }
    >
      {t('sites_taken', [taken])}
    </NoteBlock>
  );
}

interface SiteRowsProps extends SitesPartProps {
  readonly state: SitesState;
}

function SiteRows({ state, sites, t, numberText }: SiteRowsProps) {
  const { named, added, off } = state;
  const counts = [named.sites, named.countries].map(numberText);
  return (
    <ul class="fc-table" role="list">
      <li class="fc-tr">
        <b>{t('sites_named', counts)}</b>
        <span class="fc-site-why">{t('sites_why_named')}</span>
        <span />
      </li>
      {added.map((site) => (
        <li class="fc-tr" key={site} data-site={site}>
          <b title={site}>{site}</b>
          <span class="fc-site-why">{t('sites_why_added')}</span>
          <span>
            <Button
              size="s"
              aria-label={t('sites_remove_named', [site])}
              onClick={() => void sites.remove(site)}
            >
              {t('sites_remove')}
            </Button>
          </span>
        </li>
      ))}
      {off.map((host) => (
        <li class="fc-tr" key={`off ${host}`} data-off={host}>
          <b title={host}>{host}</b>
          <span class="fc-site-why">{t('sites_why_off')}</span>
          <span>
            <Button
              size="s"
              aria-label={t('sites_switch_on_named', [host])}
              onClick={() => void sites.switchOn(host)}
            >
              {t('popup_switch_on')}
            </Button>
          </span>
        </li>
      ))}
    </ul>
  );
}

interface EverySiteProps {
  readonly isOn: boolean;
  readonly sites: SitesServices;
  readonly t: Translate;
}

/** One choice, said plainly; the browser asks once more. */
function EverySite({ isOn, sites, t }: EverySiteProps) {
  const [isRefused, setRefused] = useState(false);
  const change = async (wanted: boolean) => {
    const is = await sites.setEvery(wanted).catch(() => false);
    setRefused(wanted && !is);
  };
  return (
    <>
      <Setting label={t('sites_every')} help={t('sites_every_help')}>
        {(named) => <Switch {...named} checked={isOn} onChange={(wanted) => void change(wanted)} />}
      </Setting>
      <p class="fc-site-refused" role="status">
        {isRefused && t('popup_refused')}
      </p>
    </>
  );
}

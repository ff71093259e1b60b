import { useCallback, useEffect, useState } from 'preact/hooks';
import { AddSite } from '../manager/settings/AddSite';
import { Button } from '../parts/Button';
import { NoteBlock } from '../parts/NoteBlock';
import { Step } from './Step';
import type { WelcomeServices } from './welcome-services';

/** The sites that are named in the extension, and the way to others. */
export function WhereStep({ services }: { services: WelcomeServices }) {
  const { t, numberText, namedSites } = services;
  const { sites, countries, some, byCountry } = namedSites;
  return (
    <Step title={t('welcome_where')} help={t('welcome_where_help')}>
      <RefusedSites services={services} />
      <p class="fc-welcome-step-lead">
        {t('welcome_sites', [numberText(sites), numberText(countries), some.join(', ')])}
      </p>
      <AllSites summary={t('welcome_sites_all')} byCountry={byCountry} />
      <p class="fc-welcome-step-note">{t('welcome_sites_once')}</p>
      <AddSite sites={services.sites} t={t} />
    </Step>
  );
}

/** What stands above where the browser lets us read not all of them: a reader may have refused. */
function RefusedSites({ services }: { services: WelcomeServices }) {
  const { t, sites } = services;
  const [isRefused, setRefused] = useState(false);
  const look = useCallback(async () => {
    // Where the browser does not say, nothing is asked for.
    const state = await sites.read().catch(() => null);
    setRefused(state !== null && state.named.taken > 0);
  }, [sites]);
  useEffect(() => void look(), [look]);
  if (!isRefused) return null;
  const ask = () =>
    void sites
      .allowNamed()
      .catch(() => undefined)
      .then(look);
  return (
    <NoteBlock
      kind="since"
      role="status"
      actions={
        <Button kind="main" onClick={ask}>
          {t('welcome_sites_allow')}
        </Button>
      }
    >
      <p>{t('welcome_sites_refused')}</p>
    </NoteBlock>
  );
}

interface AllSitesProps {
  readonly summary: string;
  readonly byCountry: WelcomeServices['namedSites']['byCountry'];
}

/** Every site by country, made only once it is opened: it is a long list. */
function AllSites({ summary, byCountry }: AllSitesProps) {
  const [wasOpened, setOpened] = useState(false);
  return (
    <details class="fc-welcome-sites" onToggle={() => setOpened(true)}>
      <summary>{summary}</summary>
      {wasOpened && (
        <dl>
          {byCountry().map(({ country, hosts }) => (
            <div key={country}>
              <dt>{country}</dt>
              <dd>{hosts.join(', ')}</dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  );
}

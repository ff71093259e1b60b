import { useEffect, useState } from 'preact/hooks';
import { Button } from '../parts/Button';
import { NoteBlock } from '../parts/NoteBlock';
import { Step } from './Step';
import type { WelcomeServices } from './welcome-services';

/** The sites that are named in the extension, and the way to others. */
export function WhereStep({ services }: { services: WelcomeServices }) {
  const { t, numberText, namedSites, openManager } = services;
  const { sites, countries, some, byCountry } = namedSites;
  return (
    <Step title={t('welcome_where')} help={t('welcome_where_help')}>
      <RefusedSites services={services} />
      <p class="fc-welcome-step-lead">
        {t('welcome_sites', [numberText(sites), numberText(countries), some.join(', ')])}
      </p>
      <AllSites summary={t('welcome_sites_all')} byCountry={byCountry} />
      <p class="fc-welcome-step-note">{t('welcome_sites_once')}</p>
      <p>
        <Button onClick={() => openManager('settings')}>{t('welcome_sites_more')}</Button>
      </p>
    </Step>
  );
}

/** What stands instead where the browser lets us read none of them: a reader may have refused. */
function RefusedSites({ services }: { services: WelcomeServices }) {
  const { t, hasNamedSites, askForNamedSites } = services;
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    // Where the browser does not say, nothing is asked for.
    hasNamedSites().then(
      (has) => setRefused(!has),
      () => undefined,
    );
  }, [hasNamedSites]);
  if (!isRefused) return null;
  const ask = async () => setRefused(!(await askForNamedSites().catch(() => false)));
  return (
    <NoteBlock
      kind="since"
      role="status"
      actions={
        <Button kind="main" onClick={() => void ask()}>
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

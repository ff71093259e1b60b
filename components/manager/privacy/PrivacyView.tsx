import type { Requests } from '../../../utils/packs/update/requests';
import type { ManagerServices } from '../manager-services';
import { useRequests } from './use-requests';
import './privacy.css';

/** The proof of the promise: how many requests were made, when one would be, what may be done. */
export function PrivacyView({ services }: { services: ManagerServices }) {
  const { t, proof } = services;
  const requests = useRequests(proof);
  const permissions = proof.permissions().map(({ name, reason }) => [name, reason] as const);
  return (
    <main class="fc-proof" aria-labelledby="privacy-title">
      <h2 class="fc-page-title" id="privacy-title">
        {t('manager_view_privacy')}
      </h2>
      {requests !== undefined && <Count requests={requests} services={services} />}
      {requests && requests.count > 0 && <Last requests={requests} services={services} />}
      <Facts
        title={t('privacy_when')}
        facts={[
          [t('privacy_when_pack'), t('privacy_when_pack_help')],
          [t('privacy_when_source'), t('privacy_when_source_help')],
        ]}
      />
      <Facts title={t('privacy_permissions')} facts={permissions} />
    </main>
  );
}

interface CountProps {
  readonly requests: Requests | null;
  readonly services: ManagerServices;
}

/** The number, which is the page. */
function Count({ requests, services: { t, numberText, dateText } }: CountProps) {
  if (!requests) return <p>{t('privacy_requests_unknown')}</p>;
  const { count, since, fromInstall } = requests;
  const number = count === 1 ? 'privacy_request' : 'privacy_requests';
  return (
    <p class="fc-proof-count">
      <span class="fc-zero">{numberText(count)}</span>{' '}
      <span>{t(`${number}_${fromInstall ? 'install' : 'update'}`, [dateText(since)])}</span>
    </p>
  );
}

/** The last requests, each with its time, server and reason. */
function Last({ requests: { last }, services }: CountProps & { readonly requests: Requests }) {
  const { t, proof } = services;
  return (
    <section class="fc-block" aria-labelledby="privacy-last">
      <h2 id="privacy-last">{t('privacy_requests_last')}</h2>
      {last.length === 0 && <p class="fc-note">{t('privacy_requests_forgotten')}</p>}
      <ul class="fc-proof-last" role="list">
        {last.map(({ at, host, reason }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may be made at the same moment.
          <li key={index}>
            <span class="fc-soft fc-nums">{proof.momentText(at)}</span>
            <bdi>{host}</bdi>
            <span class="fc-soft">{t(`privacy_reason_${reason}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface FactsProps {
  readonly title: string;
  readonly facts: readonly (readonly [what: string, why: string])[];
}

function Facts({ title, facts }: FactsProps) {
  return (
    <section class="fc-block">
      <h2>{title}</h2>
      <dl class="fc-facts">
        {facts.map(([what, why]) => (
          <div key={what} class="fc-fact">
            <dt>{what}</dt>
            <dd class="fc-note">{why}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

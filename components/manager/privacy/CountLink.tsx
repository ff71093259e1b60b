import { countedText } from '../../../utils/interface-text';
import type { ManagerServices } from '../manager-services';
import { useRequests } from './use-requests';
import './privacy.css';

/** The number of requests, in sight in every view, and the way to what it means. */
export function CountLink({ services }: { services: ManagerServices }) {
  const { t, proof, numberText, dateText } = services;
  const requests = useRequests(proof);
  if (!requests) return null;
  const { count, since } = requests;
  return (
    <a class="fc-proof-link" href="#privacy">
      {countedText(count, 'privacy_count', t, numberText(count))}{' '}
      {t('privacy_since', [dateText(since)])}
    </a>
  );
}

import { browser } from 'wxt/browser';
import type { NamedPermission, ProofServices } from '../../components/manager/privacy/proof-services';
import { getRequests, watchRequests } from '../../utils/packs/update/requests';

/** The count of requests from the extension's storage; permissions from the manifest itself. */
export function proofServices(locale: string): ProofServices {
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return {
    requests: getRequests,
    watch: watchRequests,
    permissions: namedPermissions,
    momentText: (at) => moment.format(at),
  };
}

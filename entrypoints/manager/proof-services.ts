import { browser } from 'wxt/browser';
import type {
  NamedPermission,
  ProofServices,
} from '../../components/manager/privacy/proof-services';
import type { MessageKey } from '../../utils/interface-text';
import { translate as t } from '../../utils/messaging/translate';
import { getRequests, watchRequests } from '../../utils/packs/update/requests';
import { PERMISSIONS, SITE_PERMISSIONS } from '../../utils/sites/permissions';

/** The count of requests from the extension's storage; permissions as this browser's manifest has them. */
export function proofServices(locale: string): ProofServices {
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return {
    requests: getRequests,
    watch: watchRequests,
    permissions,
    momentText: (at) => moment.format(at),
  };
}

/** A permission that has no reason in the table is shown by its bare name: none is kept quiet. */
function permissions(): readonly NamedPermission[] {
  const asked = browser.runtime.getManifest().permissions ?? [];
  const sites = SITE_PERMISSIONS.map(({ name, reason }) => ({
    name: nameOf(name),
    reason: name === 'host_permissions' ? `${t(reason)} ${t('permission_change_word')}` : t(reason),
  }));
  const others = asked.map((name) => {
    const known = PERMISSIONS.find((one) => one.name === name);
    return { name: nameOf(name), reason: known ? t(known.reason) : '' };
  });
  return [...sites, ...others];
}

const nameOf = (name: string): string => t(`permission_name_${name}` as MessageKey) || name;

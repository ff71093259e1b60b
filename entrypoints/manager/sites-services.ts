import { browser } from 'wxt/browser';
import type {
  SiteFault,
  SitesServices,
  SitesState,
} from '../../components/manager/settings/sites-services';
import { background } from '../../utils/messaging/client';
import { type AddedSite, coversHost, patternsOfSite, siteText } from '../../utils/sites/added-site';
import { sitePatterns } from '../../utils/sites/news-sites';
import { OUTLETS } from '../../utils/sites/outlets';
import { parseSite } from '../../utils/sites/parse-site';
import { ANY_SITE } from '../../utils/sites/permissions';
import { accessOf, sitesIn } from '../../utils/sites/site-access';
import { getHostsOff, setSiteOn, watchHostsOff } from '../../utils/sites/site-switch';

/** Sites over the browser's own list, and its own questions. */
export function sitesServices(): SitesServices {
  const named = sitePatterns(import.meta.env.MODE);
  const countries = new Set(OUTLETS.map(([, , country]) => country)).size;
  // Known before anything is typed: in a click there is no time to wait for it.
  let isSuffix = (_: string): boolean => false;
  let added: readonly string[] = [];

  const read = async (): Promise<SitesState> => {
    isSuffix = await suffixes();
    const { origins = [] } = await browser.permissions.getAll();
    const access = accessOf(origins, named);
    added = sitesIn(access).map(siteText);
    return {
      named: { sites: OUTLETS.length, countries, taken: access.refused.length },
      added,
      off: await getHostsOff(),
      every: access.every.length > 0,
    };
  };

  const faultOf = (site: AddedSite): SiteFault | null => {
    const text = siteText(site);
    if (added.includes(text)) return { kind: 'there', site: text };
    const isNamed = !site.below && named.some((pattern) => coversHost(pattern, site.host));
    return isNamed ? { kind: 'named', site: text } : null;
  };

  return {
    read,
    watch,
    async add(typed) {
      const parsed = parseSite(typed, isSuffix);
      if ('problem' in parsed) return { kind: parsed.problem, site: parsed.host };
      const fault = faultOf(parsed.site);
      if (fault) return fault;
      const site = siteText(parsed.site);
      const origins = patternsOfSite(parsed.site);
      if (!(await browser.permissions.request({ origins }))) return { kind: 'refused', site };
      try {
        await background.syncSites({});
        return null;
      } catch {
        // Nothing half done: what could not be registered is not granted either.
        await browser.permissions.remove({ origins });
        return { kind: 'failed', site };
      }
    },
    async remove(site) {
      const { origins = [] } = await browser.permissions.getAll();
      const gone = accessOf(origins, named).sites.filter((pattern) =>
        sitesIn({ sites: [pattern] }).some((one) => siteText(one) === site),
      );
      await browser.permissions.remove({ origins: gone });
    },
    switchOn: (host) => setSiteOn(host, true),
    allowNamed: async () => void (await browser.permissions.request({ origins: named })),
    async setEvery(on) {
      if (on) return browser.permissions.request({ origins: [ANY_SITE] });
      const { origins = [] } = await browser.permissions.getAll();
      return browser.permissions.remove({ origins: [...accessOf(origins, named).every] });
    },
  };
}

/** The ends of addresses under which anybody can have a name: 130 kB, so that they are read here alone. */
async function suffixes(): Promise<(host: string) => boolean> {
  const { getPublicSuffix } = await import('tldts');
  return (host) => getPublicSuffix(host, { allowPrivateDomains: true }) === host;
}

function watch(changed: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  const stop = watchHostsOff(changed);
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  return () => {
    stop();
    onAdded.removeListener(changed);
    onRemoved.removeListener(changed);
  };
}

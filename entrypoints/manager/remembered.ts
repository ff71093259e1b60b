import type {
  Remembered,
  RememberedKind,
  Undo,
} from '../../components/manager/settings/settings-services';
import { getCorrections } from '../../utils/corrections/corrections-store';
import { watchCorrections } from '../../utils/corrections/stored-corrections';
import { background } from '../../utils/messaging/client';
import {
  forgetPackChecks,
  getPackChecks,
  watchPackChecks,
} from '../../utils/packs/update/check-state';
import { forgetRequests, getRequests, watchRequests } from '../../utils/packs/update/requests';
import {
  countArticleDays,
  forgetArticleDays,
  watchArticleDays,
} from '../../utils/sites/article-days';
import {
  forgetPrivatePeople,
  getPrivatePeople,
  watchPrivatePeople,
} from '../../utils/sites/private-people';
import { forgetHostsOff, getHostsOff, watchHostsOff } from '../../utils/sites/site-switch';

/** How much is remembered of each kind. */
export async function countRemembered(): Promise<Remembered> {
  const [hosts, days, names, people, checks, requests] = await Promise.all([
    getHostsOff(),
    countArticleDays(),
    getCorrections(),
    getPrivatePeople(),
    getPackChecks(),
    getRequests(),
  ]);
  return {
    hosts: hosts.length,
    days,
    names: names.length,
    private: people.ids.length,
    isAllPrivate: people.all,
    checks: Object.keys(checks).length,
    requests: requests?.last.length ?? 0,
  };
}

/** Forgets all of a kind; answers with what takes it back. */
export const forget = (kind: RememberedKind): Promise<Undo> => FORGET[kind]();

const FORGET: Readonly<Record<RememberedKind, () => Promise<Undo>>> = {
  hosts: forgetHostsOff,
  days: forgetArticleDays,
  names: forgetNames,
  private: forgetPrivatePeople,
  checks: forgetPackChecks,
  requests: forgetRequests,
};

/** The background alone writes them. */
async function forgetNames(): Promise<Undo> {
  const { forgotten } = await background.forgetCorrections({});
  return async () => void (await background.addCorrections({ corrections: forgotten }));
}

/** Calls back when any of it may have changed; answers with a function that stops it. */
export function watchRemembered(changed: () => void): () => void {
  const watching = [
    watchHostsOff,
    watchArticleDays,
    watchCorrections,
    watchPrivatePeople,
    watchPackChecks,
    watchRequests,
  ];
  const stops = watching.map((watch) => watch(changed));
  return () => {
    for (const stop of stops) stop();
  };
}

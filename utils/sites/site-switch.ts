import { storedItem } from '../stored-item';

/** Hosts the reader has switched off. */
const hostsOff = storedItem<readonly string[]>('hostsOff', []);

/** Is Fact Context on for this host? On is the rule. */
export async function getSiteOn(host: string): Promise<boolean> {
  return isOn(await hostsOff.getValue(), host);
}

/** Switches a host on or off; remembered in this browser. */
export async function setSiteOn(host: string, on: boolean): Promise<void> {
  const others = parse(await hostsOff.getValue()).filter((other) => other !== host);
  await hostsOff.setValue(on ? others : [...others, host]);
}

/** All hosts the reader has switched off. */
export async function getHostsOff(): Promise<readonly string[]> {
  return parse(await hostsOff.getValue());
}

/** Switches hosts off, and none on; answers with a function that takes it back. */
export async function switchOff(hosts: readonly string[]): Promise<() => Promise<void>> {
  const before = await getHostsOff();
  if (hosts.length === 0) return async () => undefined;
  await hostsOff.setValue([...new Set([...before, ...hosts])]);
  return () => hostsOff.setValue(before);
}

/** Switches all hosts on again; answers with a function that takes it back. */
export async function forgetHostsOff(): Promise<() => Promise<void>> {
  const before = await getHostsOff();
  await hostsOff.removeValue();
  return async () => void (await switchOff(before));
}

/** Calls back whenever any host is switched on or off; answers with a function that stops it. */
export function watchHostsOff(changed: () => void): () => void {
  return hostsOff.watch(changed);
}

/** Calls back whenever the host is switched on or off; answers with a function that stops it. */
export function watchSite(host: string, changed: (on: boolean) => void): () => void {
  return hostsOff.watch((now, before) => {
    const on = isOn(now, host);
    if (on !== isOn(before, host)) changed(on);
  });
}

function isOn(value: unknown, host: string): boolean {
  return !parse(value).includes(host);
}

/** The hosts in what is stored, which may be of an older version, or damaged: anything odd counts as nothing. */
function parse(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

import type { Page, Protocol } from 'puppeteer-core';

/** Between two samples, in µs. */
const INTERVAL = 500;

/** For each node of a profile, whether our own code is on its stack. */
function ownNodes(nodes: readonly Protocol.Profiler.ProfileNode[], place: string): Set<number> {
  const own = new Set<number>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const visit = (id: number, inOurs: boolean) => {
    const node = byId.get(id);
    if (!node) return;
    const ours = inOurs || node.callFrame.url.startsWith(place);
    if (ours) own.add(id);
    for (const child of node.children ?? []) visit(child, ours);
  };
  const [root] = nodes;
  if (root) visit(root.id, false);
  return own;
}

/** Collecting garbage in the middle of our work is part of it. */
const isCollector = (node: Protocol.Profiler.ProfileNode | undefined) =>
  node?.callFrame.functionName === '(garbage collector)';

/** How long our code ran without a break, each time, in ms. */
export function ownSlices(profile: Protocol.Profiler.Profile, place: string): readonly number[] {
  const own = ownNodes(profile.nodes, place);
  const byId = new Map(profile.nodes.map((node) => [node.id, node]));
  const slices: number[] = [];
  let current = 0;
  for (const [index, id] of (profile.samples ?? []).entries()) {
    const passed = profile.timeDeltas?.[index] ?? 0;
    if (own.has(id) || (current > 0 && isCollector(byId.get(id)))) {
      current += passed;
    } else if (current > 0) {
      slices.push(current / 1_000);
      current = 0;
    }
  }
  if (current > 0) slices.push(current / 1_000);
  return slices;
}

/**
 * Profiles a page's main thread while `work` goes on, content scripts and the layout they force
 * included; answers with our own slices. Chromium only.
 */
export async function profileOwnSlices(
  page: Page,
  place: string,
  work: () => Promise<void>,
): Promise<readonly number[]> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  return ownSlices(profile, place);
}

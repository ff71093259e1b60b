import type { ProfileNode, TraceEvent } from './trace-events';

/** A moment at which a function of ours was running, and how long until the next sample, in µs. */
interface Sample {
  readonly at: number;
  readonly lasts: number;
}

/** The samples of one thread with our code on the stack; what the page does is not ours. */
function ownSamples(profile: TraceEvent, events: readonly TraceEvent[], place: string): Sample[] {
  const chunks = events.filter(
    ({ name, id, pid }) => name === 'ProfileChunk' && id === profile.id && pid === profile.pid,
  );
  const own = new Set<number>();
  const isOwn = ({ callFrame, parent }: ProfileNode) =>
    callFrame.url?.startsWith(place) || (parent !== undefined && own.has(parent));
  const samples: Sample[] = [];
  let at = profile.args.data?.startTime ?? profile.ts;
  for (const { args } of chunks) {
    // Parents come before their children.
    for (const node of args.data?.cpuProfile?.nodes ?? []) if (isOwn(node)) own.add(node.id);
    const deltas = args.data?.timeDeltas ?? [];
    for (const [index, id] of (args.data?.cpuProfile?.samples ?? []).entries()) {
      const lasts = deltas[index] ?? 0;
      if (own.has(id)) samples.push({ at, lasts });
      at += lasts;
    }
  }
  return samples;
}

/**
 * How long our code held the main thread in each task it had a part in, in ms, longest first:
 * the share of the task's samples that are ours, of the time the thread itself worked.
 */
export function ownTasks(events: readonly TraceEvent[], place: string): readonly number[] {
  const profiles = events.filter(({ name }) => name === 'Profile');
  const times = profiles.flatMap((profile) => {
    const samples = ownSamples(profile, events, place);
    return events.flatMap(({ name, pid, tid, ts, dur = 0, tdur = dur }) => {
      if (name !== 'RunTask' || pid !== profile.pid || tid !== profile.tid) return [];
      const inside = samples.filter(({ at }) => at >= ts && at < ts + dur);
      if (inside.length === 0) return [];
      const ours = inside.reduce((sum, { lasts }) => sum + lasts, 0);
      return [(Math.min(1, ours / dur) * tdur) / 1_000];
    });
  });
  return times.sort((a, b) => b - a);
}

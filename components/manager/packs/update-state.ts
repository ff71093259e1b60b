import type { AskOutcome, DownloadOutcome, Offer, UpdatablePack } from './update-services';

/** How far the update of one pack is. */
export type UpdateState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'asking' }
  | { readonly phase: 'newest' }
  | { readonly phase: 'offered'; readonly offer: Offer }
  /** `read` is in bytes. */
  | { readonly phase: 'downloading'; readonly offer: Offer; readonly read: number }
  | { readonly phase: 'ready'; readonly offer: Offer; readonly file: File }
  | Failed;

type Failed = { readonly phase: 'failed' } & Omit<Extract<AskOutcome, { type: 'failed' }>, 'type'>;

/** The updates under way, by `keyOf` their packs. */
export type Updates = Readonly<Record<string, UpdateState>>;

/** A step in the update of a pack. */
type UpdateEvent = { readonly key: string } & (
  | { readonly type: 'asked' }
  | { readonly type: 'answered'; readonly outcome: AskOutcome }
  | { readonly type: 'download-begun' }
  | { readonly type: 'progressed'; readonly read: number }
  | { readonly type: 'download-ended'; readonly outcome: DownloadOutcome }
);

const IDLE: UpdateState = { phase: 'idle' };

/** A pack in its version: once another is installed, what is known of its update is void. */
export function keyOf({ id, version }: Pick<UpdatablePack, 'id' | 'version'>): string {
  return `${id}\n${version}`;
}

/** How far the update of a pack is. */
export function updateOf(
  updates: Updates,
  pack: Pick<UpdatablePack, 'id' | 'version'>,
): UpdateState {
  return updates[keyOf(pack)] ?? IDLE;
}

/** The next state; what comes when it is no longer waited for changes nothing. */
export function nextUpdates(updates: Updates, event: UpdateEvent): Updates {
  const before = updates[event.key] ?? IDLE;
  return { ...updates, [event.key]: next(before, event) };
}

function next(before: UpdateState, event: UpdateEvent): UpdateState {
  switch (event.type) {
    case 'asked':
      return { phase: 'asking' };
    case 'answered':
      return before.phase === 'asking' ? answered(event.outcome) : before;
    case 'download-begun':
      return 'offer' in before ? { phase: 'downloading', offer: before.offer, read: 0 } : before;
    case 'progressed':
      return before.phase === 'downloading' ? { ...before, read: event.read } : before;
    case 'download-ended':
      return before.phase === 'downloading' ? ended(before.offer, event.outcome) : before;
  }
}

function answered(outcome: AskOutcome): UpdateState {
  switch (outcome.type) {
    case 'newest':
      return { phase: 'newest' };
    case 'offered':
      return { phase: 'offered', offer: outcome.offer };
    case 'stopped':
      return IDLE;
    case 'failed':
      return { phase: 'failed', kind: outcome.kind, detail: outcome.detail };
  }
}

function ended(offer: Offer, outcome: DownloadOutcome): UpdateState {
  switch (outcome.type) {
    case 'downloaded':
      return { phase: 'ready', offer, file: outcome.file };
    case 'stopped':
      return { phase: 'offered', offer };
    case 'failed':
      return { phase: 'failed', kind: outcome.kind, detail: outcome.detail };
  }
}

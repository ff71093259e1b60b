import type { OptionalPack } from '../../../utils/packs/shipped/catalogue';
import type { DownloadOutcome, UpdateFailure } from './update-services';

/** How far getting one optional pack is. */
export type GetState =
  | { readonly phase: 'idle' }
  /** The reader is told what is fetched from where, and has not said so yet. */
  | { readonly phase: 'asking' }
  /** `read` is in bytes. */
  | { readonly phase: 'downloading'; readonly read: number }
  | { readonly phase: 'ready'; readonly file: File }
  | ({ readonly phase: 'failed' } & Omit<UpdateFailure, 'type'>);

/** The packs that are being got, by `keyOf` them. */
export type Gets = Readonly<Record<string, GetState>>;

/** A step in getting a pack. */
export type GetEvent = { readonly key: string } & (
  | { readonly type: 'wanted' }
  | { readonly type: 'left' }
  | { readonly type: 'begun' }
  | { readonly type: 'progressed'; readonly read: number }
  | { readonly type: 'ended'; readonly outcome: DownloadOutcome }
);

const IDLE: GetState = { phase: 'idle' };

/** A pack in the version that the catalogue lists. */
export function keyOf({ id, version }: Pick<OptionalPack, 'id' | 'version'>): string {
  return `${id}\n${version}`;
}

/** How far getting a pack is. */
export function getOf(gets: Gets, pack: Pick<OptionalPack, 'id' | 'version'>): GetState {
  return gets[keyOf(pack)] ?? IDLE;
}

/** The next state; what comes when it is no longer waited for changes nothing. */
export function nextGets(gets: Gets, event: GetEvent): Gets {
  return { ...gets, [event.key]: next(gets[event.key] ?? IDLE, event) };
}

function next(before: GetState, event: GetEvent): GetState {
  switch (event.type) {
    case 'wanted':
      return { phase: 'asking' };
    case 'left':
      return IDLE;
    case 'begun':
      return { phase: 'downloading', read: 0 };
    case 'progressed':
      return before.phase === 'downloading' ? { ...before, read: event.read } : before;
    case 'ended':
      return before.phase === 'downloading' ? ended(event.outcome) : before;
  }
}

function ended(outcome: DownloadOutcome): GetState {
  switch (outcome.type) {
    case 'downloaded':
      return { phase: 'ready', file: outcome.file };
    case 'stopped':
      return IDLE;
    case 'failed':
      return { phase: 'failed', kind: outcome.kind, detail: outcome.detail };
  }
}

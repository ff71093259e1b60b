import type { OptionalPack } from '../../../utils/packs/shipped/catalogue';
import { UPDATE_PROBLEMS } from '../../../utils/packs/update/update-problem';

/** A pack as far as updating it is concerned. */
export interface UpdatablePack {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** The address that says which version is the newest. */
  readonly update?: string;
  /** A newer version that is known of. */
  readonly offered?: string;
}

/** A version that is announced. */
export interface Offer {
  readonly version: string;
  readonly bytes: number;
}

/** Why there is no update; nothing has changed. `failed`: for any other reason. */
export const UPDATE_FAILURES = [...UPDATE_PROBLEMS, 'failed'] as const;
export type UpdateFailureKind = (typeof UPDATE_FAILURES)[number];

/** A failure with the address, the status, the field that it is about. */
export interface UpdateFailure {
  readonly type: 'failed';
  readonly kind: UpdateFailureKind;
  readonly detail: string;
}

/** How asking for an update ended. */
export type AskOutcome =
  | { readonly type: 'newest' }
  | { readonly type: 'offered'; readonly offer: Offer }
  | { readonly type: 'stopped' }
  | UpdateFailure;

/** How a download ended. */
export type DownloadOutcome =
  | { readonly type: 'downloaded'; readonly file: File }
  | { readonly type: 'stopped' }
  | UpdateFailure;

/** The setting of the weekly check. */
export interface WeeklyServices {
  readonly read: () => Promise<boolean>;
  /** Called in a click; answers with what is so then. The reader may not allow it. */
  readonly change: (on: boolean, packs: readonly UpdatablePack[]) => Promise<boolean>;
}

/** Ways to stop a download, and to hear how far it is. */
export interface DownloadOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (bytes: number) => void;
}

/** The calls by which updating packs reaches the world around it. Made in a click; all but `weekly` never reject. */
export interface UpdateServices {
  readonly weekly: WeeklyServices;
  readonly ask: (pack: UpdatablePack, signal: AbortSignal) => Promise<AskOutcome>;
  readonly download: (
    pack: UpdatablePack,
    offer: Offer,
    options: DownloadOptions,
  ) => Promise<DownloadOutcome>;
  /** Fetches an optional pack from its address. */
  readonly get: (pack: OptionalPack, options: DownloadOptions) => Promise<DownloadOutcome>;
}

import type { Requests } from '../../../utils/packs/update/requests';

/** Something the browser lets the extension do, and the reason for it, in words. */
export interface NamedPermission {
  readonly name: string;
  readonly reason: string;
}

/** The calls by which the view of privacy reads what it shows. */
export interface ProofServices {
  /** null: the count has not begun, or cannot be read. */
  readonly requests: () => Promise<Requests | null>;
  readonly watch: (changed: () => void) => () => void;
  readonly permissions: () => readonly NamedPermission[];
  /** A moment, in ms since 1970, as day and time. */
  readonly momentText: (at: number) => string;
}

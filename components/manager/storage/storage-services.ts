/** What one pack takes; `title` is '' where it cannot be read. */
export interface PackSize {
  readonly title: string;
  readonly people: number;
  readonly bytes: number;
}

/** What the database takes. */
export interface StorageUse {
  /** Bytes that the browser counts for the extension; null where it does not say. */
  readonly total: number | null;
  readonly packs: readonly PackSize[];
}

/** How many there are, and the first of them in words. */
export interface Found {
  readonly count: number;
  readonly first: readonly string[];
}

/** A pack with something wrong: nothing of it can be read, so many people cannot, or its index. */
export interface DamagedPack {
  readonly title: string;
  readonly kind: 'unreadable' | 'people' | 'index';
  readonly people: number;
}

/** What a check found. */
export interface CheckResult {
  /** People who can be read. */
  readonly people: number;
  readonly facts: number;
  readonly own: number;
  readonly damaged: readonly DamagedPack[];
  /** Bytes of unfinished work. */
  readonly leftovers: number;
  readonly ownDamaged: Found;
  readonly ownWithoutPack: Found;
  readonly relations: Found;
  /** Whether a repair would change anything. */
  readonly needsRepair: boolean;
}

/** What became of a damaged pack. */
export interface RepairedPack {
  readonly title: string;
  readonly outcome: 'rebuilt' | 'partly' | 'removed';
  /** People who could not be saved. */
  readonly lost: number;
}

/** A check under way. */
export interface RunningCheck {
  /** null: it was stopped. */
  readonly result: Promise<CheckResult | null>;
  stop(): void;
}

/** What the view of storage asks of the world around it. */
export interface StorageServices {
  measure(): Promise<StorageUse>;
  check(onProgress: (done: number, total: number) => void): RunningCheck;
  repair(onProgress: (done: number, total: number) => void): Promise<readonly RepairedPack[]>;
  /** How many articles the reader gave a day. */
  countDays(): Promise<number>;
  forgetDays(): Promise<void>;
}

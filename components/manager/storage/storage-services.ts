/** The size of one pack; `title` is '' where it cannot be read. */
interface PackSize {
  readonly title: string;
  readonly people: number;
  readonly bytes: number;
}

/** The size of the database, whole and by pack. */
export interface StorageUse {
  /** Bytes that the browser counts for the extension; null where it does not say. */
  readonly total: number | null;
  readonly packs: readonly PackSize[];
}

/** How many there are, and the first of them in words. */
export interface Finding {
  readonly count: number;
  readonly first: readonly string[];
}

/** A pack with something wrong: nothing of it can be read, so many people cannot, or its index. */
export interface DamagedPack {
  readonly title: string;
  readonly kind: 'unreadable' | 'people' | 'index';
  readonly people: number;
}

/** The findings of a check. */
export interface CheckResult {
  /** People who can be read. */
  readonly people: number;
  readonly facts: number;
  readonly own: number;
  readonly damaged: readonly DamagedPack[];
  /** Bytes of unfinished work. */
  readonly leftovers: number;
  readonly ownDamaged: Finding;
  readonly ownWithoutPack: Finding;
  readonly relations: Finding;
  /** Whether a repair would change anything. */
  readonly needsRepair: boolean;
}

/** The end of a damaged pack's repair. */
export interface RepairedPack {
  readonly title: string;
  readonly outcome: 'rebuilt' | 'partly' | 'removed';
  /** People who could not be saved. */
  readonly lost: number;
}

/** A check under way. */
interface RunningCheck {
  /** null: it was stopped. */
  readonly result: Promise<CheckResult | null>;
  stop(): void;
}

/** The calls by which the view of storage reaches the world around it. */
export interface StorageServices {
  measure(): Promise<StorageUse>;
  check(onProgress: (done: number, total: number) => void): RunningCheck;
  repair(onProgress: (done: number, total: number) => void): Promise<readonly RepairedPack[]>;
  /** How many articles the reader gave a day. */
  countDays(): Promise<number>;
  forgetDays(): Promise<void>;
}

import type { PackHeader } from '../model';
import type { SegmentDamage } from '../segment/check-segment';

/** How many there are, and the first of them in words that can be shown. */
export interface Named {
  readonly count: number;
  readonly first: readonly string[];
}

/** The state of one segment that the list names. */
export interface SegmentHealth {
  readonly name: string;
  /** null: people of no pack, or what the segment says of itself cannot be read. */
  readonly header: PackHeader | null;
  /** People who can be read, their facts, and bytes of all rows. */
  readonly people: number;
  readonly facts: number;
  readonly bytes: number;
  /** `unreadable`: nothing of it can be; null: it is sound. */
  readonly damage: SegmentDamage | 'unreadable' | null;
}

/** The state of the reader's own people. None of it is ever deleted. */
export interface OwnHealth {
  readonly people: number;
  readonly bytes: number;
  /** Rows that cannot be read, by their keys. */
  readonly damaged: Named;
  /** Corrections of people whom no pack has now, by name. */
  readonly withoutPack: Named;
}

/** The state of the whole database, as a check found it. */
export interface HealthReport {
  readonly segments: readonly SegmentHealth[];
  /** Rows of segments that nobody sees. */
  readonly leftovers: { readonly rows: number; readonly bytes: number };
  readonly own: OwnHealth;
  /** Relations to people who are not here: "A → B". Files may rightly name people they leave out. */
  readonly relations: Named;
}

/** Whether a repair would change anything. */
export function needsRepair({ segments, leftovers }: HealthReport): boolean {
  return leftovers.rows > 0 || segments.some(({ damage }) => damage !== null);
}

/** Of each kind of finding, so many are named; the rest is a count. */
const NAMED_MAX = 20;

/** Counts, and keeps the first in words; each word once. */
interface Naming {
  add(words: string): void;
  named(): Named;
}

/** Nothing counted yet. */
export function createNaming(): Naming {
  let count = 0;
  const first = new Set<string>();
  return {
    add(words) {
      count += 1;
      if (first.size < NAMED_MAX) first.add(words);
    },
    named: () => ({ count, first: [...first] }),
  };
}

/** A report as it is shown. */
export function summarise(report: HealthReport) {
  const { segments, leftovers, own, relations } = report;
  return {
    people: segments.reduce((sum, { people }) => sum + people, 0),
    facts: segments.reduce((sum, { facts }) => sum + facts, 0),
    own: own.people,
    damaged: segments.filter(({ damage }) => damage !== null).map(toDamaged),
    leftovers: leftovers.bytes,
    ownDamaged: own.damaged,
    ownWithoutPack: own.withoutPack,
    relations,
    needsRepair: needsRepair(report),
  };
}

function toDamaged({ header, damage }: SegmentHealth) {
  const title = header?.title ?? '';
  if (damage === 'unreadable' || damage === null)
    return { title, kind: 'unreadable', people: 0 } as const;
  const { people } = damage;
  return { title, kind: people > 0 ? 'people' : 'index', people } as const;
}

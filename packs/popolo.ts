/** What the pack is written as: Popolo's own field names, with the few fields of ours. */
export interface PopoloSource {
  readonly url: string;
  readonly note: string;
  readonly publisher: string;
  readonly retrieved: string;
}

export type PopoloRecord = Readonly<Record<string, unknown>>;

/** The whole pack. */
export interface PopoloPack {
  readonly pack: PopoloRecord;
  readonly persons: readonly PopoloRecord[];
  readonly organizations: readonly PopoloRecord[];
  readonly memberships: readonly PopoloRecord[];
  readonly posts: readonly PopoloRecord[];
  readonly areas: readonly PopoloRecord[];
}

/** Drops absent fields, so that the file holds no `null` and its order is ours. */
export function record(fields: Record<string, unknown>): PopoloRecord {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && !isEmptyList(value)),
  );
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

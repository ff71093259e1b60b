import type { Result } from '../../../result';
import type { FilePlace, ReadEvent } from '../format';
import { partSkipped } from '../format';
import { isObject } from '../text/json-values';

/** Means of mending an entry. */
export interface Mending<T> {
  /** Reads the entry; a failure tells the field that is wrong. */
  readonly read: (entry: unknown) => Result<T>;
  /** Fields without which there is no entry. */
  readonly needed: readonly string[];
  readonly place: FilePlace;
  /** Told of each field, or entry of a list, that was left out. */
  readonly left: ReadEvent[];
}

/** Wrong fields of one entry after which it is left out whole. */
const MENDS_MAX = 20;
const FIELD = /^(\w+)(?:\[(\d+)\])?(.*)$/s;

/** Reads an entry; what of it is wrong and can be missed is left out, and the rest is read again. */
export function readMended<T>(
  entry: unknown,
  { read, needed, place, left }: Mending<T>,
): Result<T> {
  const removed = createRemoved();
  let mended = entry;
  for (let mends = 0; ; mends++) {
    const result = read(mended);
    if (result.ok) return result;
    const [, field = '', index, rest = ''] = FIELD.exec(result.path ?? '') ?? [];
    const canMend = isObject(mended) && field in mended && !needed.includes(field);
    if (!canMend || mends === MENDS_MAX) return result;
    const at = index === undefined ? undefined : Number(index);
    const path =
      at === undefined ? field + rest : `${field}[${removed.original(field, at)}]${rest}`;
    left.push(partSkipped({ ...result, path }, place));
    mended = without(mended as Record<string, unknown>, field, at);
    if (at !== undefined) removed.add(field, at);
  }
}

function without(
  entry: Readonly<Record<string, unknown>>,
  field: string,
  at: number | undefined,
): Record<string, unknown> {
  const { [field]: value, ...others } = entry;
  if (at === undefined || !Array.isArray(value)) return others;
  return { ...others, [field]: value.toSpliced(at, 1) };
}

/** Remembers what was taken out of lists, so that places are those of the file. */
function createRemoved() {
  const gone = new Map<string, number[]>();
  const original = (field: string, at: number): number => {
    let place = at;
    for (const earlier of gone.get(field) ?? []) if (earlier <= place) place += 1;
    return place;
  };
  return {
    original,
    add(field: string, at: number) {
      const known = gone.get(field) ?? [];
      gone.set(
        field,
        [...known, original(field, at)].sort((one, other) => one - other),
      );
    },
  };
}

import * as v from 'valibot';
import { day, list, maybe, record, text, webAddress } from '../../people/parse/fields';
import { compact } from '../../people/parse/parse-with';
import type { Source } from '../../people/person';

/** Different sources that are remembered at once; beyond them all are forgotten and met anew. */
const REMEMBERED_MAX = 5_000;

const source = record({
  url: webAddress,
  note: maybe(text()),
  publisher: maybe(text()),
  retrieved: maybe(day),
});

/** A source with Popolo's field names, of the right form. */
export type PopoloSource = v.InferOutput<typeof source>;

/** The sources of a person, a fact or a vacancy, as a file has them. */
export const sourcesField = maybe(list(remembered(source)));

/** Reads Popolo's sources; their note is our title. The same source is the same object each time. */
export function readSources(sources: readonly PopoloSource[] | undefined): Source[] {
  return (sources ?? []).map(readSource);
}

/** Sources with Popolo's field names; undefined where there are none. */
export function writeSources(sources: readonly Source[]): PopoloSource[] | undefined {
  if (sources.length === 0) return undefined;
  return sources.map(({ title, ...rest }) => compact({ ...rest, note: title }) as PopoloSource);
}

const read = new WeakMap<PopoloSource, Source>();

function readSource(raw: PopoloSource): Source {
  const before = read.get(raw);
  if (before) return before;
  const { note, ...rest } = raw;
  const one = compact({ ...rest, title: note }) as Source;
  read.set(raw, one);
  return one;
}

/**
 * A schema that checks a source once: ten thousand facts of a file cite a handful of lists, word for
 * word, and an address takes longer to check than all else of a fact.
 */
function remembered<T>(schema: v.GenericSchema<unknown, T>) {
  const known = new Map<unknown, { raw: object; checked: T }>();
  return v.pipe(
    v.unknown(),
    v.rawTransform<unknown, T>(({ dataset, addIssue, NEVER }) => {
      const raw = dataset.value;
      const url = raw !== null && typeof raw === 'object' && 'url' in raw ? raw.url : undefined;
      const before = known.get(url);
      if (before && isSame(before.raw, raw as object)) return before.checked;
      const checked = v.safeParse(schema, raw, { abortEarly: true });
      if (!checked.success) {
        for (const { message, received, path } of checked.issues)
          addIssue({ message, received, path });
        return NEVER;
      }
      if (known.size >= REMEMBERED_MAX) known.clear();
      // A copy: whoever alters theirs afterwards is checked anew.
      known.set(url, { raw: { ...(raw as object) }, checked: checked.output });
      return checked.output;
    }),
  );
}

/** Whether two things have the same fields with the same plain values. */
function isSame(one: object, other: object): boolean {
  const fields = Object.entries(one);
  return (
    fields.length === Object.keys(other).length &&
    fields.every(([name, value]) => (other as Record<string, unknown>)[name] === value)
  );
}

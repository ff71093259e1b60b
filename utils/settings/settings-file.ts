import * as v from 'valibot';
import { isRecord, type Problem, type Settings } from './settings';
import { readStored, SETTINGS_VERSION, toStored } from './stored-form';

/** All that a settings file keeps: choices alone, and none of the reader's people. */
export interface SavedSettings {
  readonly chosen: Partial<Settings>;
  /** Sites switched off, by host. */
  readonly hostsOff: readonly string[];
  /** Own people who are never shown on pages: all, or those of these ids. */
  readonly privatePeople: { readonly all: boolean; readonly ids: readonly string[] };
}

/** A settings file that was read, or the places that cannot be used; then none of it is. */
export type ReadSettings =
  | { readonly ok: true; readonly value: SavedSettings }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const FORMAT = 'fact-context-settings';
/** Characters of such a file: far more than the settings of a reader who switched off every site. */
export const FILE_CHARS_MAX = 1_000_000;
const HOST_MAX = 253;
const ID_MAX = 300;

const text = (max: number) => v.pipe(v.string(), v.nonEmpty(), v.maxLength(max));
const OTHERS = {
  hostsOff: v.array(text(HOST_MAX)),
  privatePeople: v.object({ all: v.boolean(), ids: v.array(text(ID_MAX)) }),
};

/** The text of a settings file. */
export function writeSettingsFile({ chosen, hostsOff, privatePeople }: SavedSettings): string {
  const file = { format: FORMAT, ...toStored(chosen), hostsOff, privatePeople };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** Reads a settings file whole, of this version or an earlier one, or says what is wrong with it. */
export function readSettingsFile(content: string): ReadSettings {
  const file = content.length > FILE_CHARS_MAX ? null : parse(content);
  if (!isRecord(file) || file.format !== FORMAT) return refused([{ place: '', reason: 'form' }]);
  const { version, chosen, hostsOff = [], privatePeople = NOBODY } = file;
  const read = readStored({ version, chosen });
  // What else a newer version writes is its own: that it is newer says it all.
  if (Number(version) > SETTINGS_VERSION) return refused([{ place: '', reason: 'version' }]);
  const others = v.safeParse(v.object(OTHERS), { hostsOff, privatePeople });
  const wrong = others.issues?.map(({ path }) => String(path?.[0]?.key ?? '')) ?? [];
  const unknown = Object.keys(file).filter((key) => !KNOWN.has(key));
  const problems: Problem[] = [
    ...read.problems,
    ...[...new Set(wrong)].map((place) => ({ place, reason: 'value' as const })),
    ...unknown.map((place) => ({ place, reason: 'unknown' as const })),
  ];
  if (!others.success || problems.length > 0) return refused(problems);
  return { ok: true, value: { chosen: read.chosen, ...others.output } };
}

const NOBODY = { all: false, ids: [] };
const KNOWN: ReadonlySet<string> = new Set(['format', 'version', 'chosen', ...Object.keys(OTHERS)]);

const refused = (problems: readonly Problem[]): ReadSettings => ({ ok: false, problems });

function parse(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
}

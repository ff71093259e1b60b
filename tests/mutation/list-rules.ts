import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A rule that can be taken away: an entry of a table, a function, or words of a language. */
export interface RuleToTake {
  /** The id of a rule in a table; else the file and what it exports, or the language and its field. */
  readonly name: string;
  readonly file: string;
  readonly part: Part;
  /** The language the rule is of; left out: of all. */
  readonly language?: string;
}

/** The part of a file that is taken away. */
export type Part =
  | { readonly kind: 'entry'; readonly table: string; readonly id: string }
  | { readonly kind: 'export'; readonly name: string }
  | { readonly kind: 'field'; readonly of: string; readonly field: string };

/** Stages of recognition, and what they stand on. */
const FOLDERS = `names recognition/text recognition/runs recognition/candidates
  recognition/candidates/caseless recognition/candidates/endings recognition/cues recognition/choose
  recognition/resolve recognition/offices`.split(/\s+/);

/** Nouns, and what joins the rules. */
const NO_RULES: ReadonlySet<string> = new Set(['model.ts', 'resolve.ts', 'characters.ts']);

const TABLE = /^export const (\w+): readonly \w+(?:<\w+>)?\[\] = \[\n([\s\S]*?)^\];/gm;
const ENTRY = /^ {4}id: '([a-z-]+)'/gm;
const EXPORT = /^export (?:function|const) (\w+)/gm;
const LANGUAGE = /^export const (\w+): Language = \{\n([\s\S]*?)^\};/m;
const FIELD = /^ {2}(\w+)[:,]/gm;

/** Every rule of recognition and of the names it stands on, then every language, whole and by field. */
export function listRules(utils: string): readonly RuleToTake[] {
  const rules = FOLDERS.flatMap((folder) => filesIn(utils, folder).flatMap(rulesOf));
  const tables = rules.filter(({ part }) => part.kind === 'entry');
  const others = rules.filter(({ part }) => part.kind !== 'entry');
  return [...tables, ...others, ...filesIn(utils, 'languages').flatMap(partsOfLanguage)];
}

function rulesOf({ file, name, text }: SourceFile): readonly RuleToTake[] {
  const tables = [...text.matchAll(TABLE)];
  const entries = tables.flatMap(([, table = '', rules = '']) =>
    [...rules.matchAll(ENTRY)].map(([, id = '']) => {
      return { name: id, file, part: { kind: 'entry' as const, table, id } };
    }),
  );
  const exported = [...text.matchAll(EXPORT)].map(([, one = '']) => one);
  const functions = exported.filter((one) => !tables.some(([, table]) => table === one));
  return [
    ...entries,
    ...functions.map((one) => ({
      name: `${name.replace(/\.ts$/, '')} ${one}`,
      file,
      part: { kind: 'export' as const, name: one },
    })),
  ];
}

function partsOfLanguage({ file, text }: SourceFile): readonly RuleToTake[] {
  const [, of = '', fields = ''] = LANGUAGE.exec(text) ?? [];
  const language = /^ {2}code: '(\w+)'/m.exec(fields)?.[1];
  if (language === undefined) return [];
  const whole = { name: language, file, language, part: { kind: 'export' as const, name: of } };
  const parts = [...fields.matchAll(FIELD)].map(([, field = '']) => field);
  return [
    whole,
    ...parts
      .filter((field) => field !== 'code')
      .map((field) => ({
        name: `${language} ${field}`,
        file,
        language,
        part: { kind: 'field' as const, of, field },
      })),
  ];
}

interface SourceFile {
  readonly file: string;
  /** Relative to `utils`. */
  readonly name: string;
  readonly text: string;
}

function filesIn(utils: string, folder: string): readonly SourceFile[] {
  return readdirSync(join(utils, folder))
    .filter((name) => name.endsWith('.ts') && !NO_RULES.has(name))
    .sort()
    .map((name) => {
      const file = join(utils, folder, name);
      return { file, name: join(folder, name), text: readFileSync(file, 'utf8') };
    });
}

import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What is taken away at once: a file of rules, or all of a language. */
export interface Rules {
  /** Relative to `utils/recognition`. */
  readonly name: string;
  readonly files: readonly string[];
  /** Of which language the rules are; left out: of all. */
  readonly language?: string;
}

/** Types, numbers, and what joins the rules, remembers and explains: nothing in them is a rule. */
const NO_RULES: ReadonlySet<string> = new Set(
  `types.ts constants.ts recognise.ts resolve.ts reason.ts describe-reason.ts context.ts
  forget.ts trace.ts office.ts phrase.ts role-words.ts trace-phrase.ts`.split(/\s+/),
);

/** Rules each in a file, by folder: of no language in particular. */
const FOLDERS = ['', 'caseless', 'inflection', 'roles'];

/** Every rule file below the folder of recognition, and every language as a whole. */
export function listRules(root: string): readonly Rules[] {
  const common = FOLDERS.flatMap((folder) =>
    filesIn(root, folder).map((name) => ({ name, files: [join(root, name)] })),
  );
  const languages = readdirSync(join(root, 'languages'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => rulesOf(root, name));
  return [...common, ...languages];
}

function rulesOf(root: string, language: string): readonly Rules[] {
  const folder = `languages/${language}`;
  const files = filesIn(root, folder);
  const index = files.filter((name) => name.endsWith('/index.ts'));
  const parts = files.filter((name) => !index.includes(name));
  const whole = (index.length > 0 ? index : parts).map((name) => join(root, name));
  return [
    { name: `${folder}/`, files: whole, language },
    ...parts.map((name) => ({ name, files: [join(root, name)], language })),
  ];
}

function filesIn(root: string, folder: string): readonly string[] {
  try {
    return readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.ts') && !NO_RULES.has(name))
      .map((name) => join(folder, name))
      .sort();
  } catch {
    return [];
  }
}

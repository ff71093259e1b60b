import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { RuleToTake } from './list-rules';
import type { Answer } from './neutral';

/** The rule that is away just now, and what it answers instead. */
export interface Taken {
  rule: RuleToTake | undefined;
  answer: Answer;
}

const NEUTRAL = fileURLToPath(new URL('./neutral.ts', import.meta.url));

/** Loads the file of the rule that is taken away without it. */
export function takeAway(taken: Taken): Plugin {
  return {
    name: 'take-away',
    enforce: 'pre',
    async load(id) {
      if (taken.rule?.file !== id) return;
      const { part } = taken.rule;
      if (part.kind === 'export') return withoutExport(id, part.name, taken.answer);
      const source = await readFile(id, 'utf8');
      if (part.kind === 'field') return `${source}\ndelete ${part.of}.${part.field};`;
      const at = `${part.table}.findIndex(({ id }) => id === '${part.id}')`;
      return `${source}\n${part.table}.splice(${at}, 1);`;
    },
  };
}

/** A neutral export in the place of the one declared. The file itself stays, as `?real`. */
function withoutExport(file: string, name: string, answer: Answer): string {
  const real = JSON.stringify(`${file}?real`);
  return [
    `import * as real from ${real};`,
    `import { neutral } from ${JSON.stringify(NEUTRAL)};`,
    `export * from ${real};`,
    `export const ${name} = neutral(real.${name}, '${answer}');`,
  ].join('\n');
}

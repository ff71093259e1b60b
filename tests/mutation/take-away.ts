import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { Answer } from './neutral';

/** Which files are taken away just now, and what their rules answer instead. */
export interface Taken {
  files: readonly string[];
  answer: Answer;
}

const NEUTRAL = fileURLToPath(new URL('./neutral.ts', import.meta.url));
const DECLARED = /^export (?:function|const) (\w+)/gm;

/** Puts neutral exports in the place of what the files declare. They themselves stay, as `?real`. */
export function takeAway(taken: Taken): Plugin {
  return {
    name: 'take-away',
    enforce: 'pre',
    async load(id) {
      if (!taken.files.includes(id)) return;
      const source = await readFile(id, 'utf8');
      const names = [...source.matchAll(DECLARED)].map(([, name]) => name);
      const real = JSON.stringify(`${id}?real`);
      return [
        `import * as real from ${real};`,
        `import { neutral } from ${JSON.stringify(NEUTRAL)};`,
        `export * from ${real};`,
        ...names.map((name) => `export const ${name} = neutral(real.${name}, '${taken.answer}');`),
      ].join('\n');
    },
  };
}

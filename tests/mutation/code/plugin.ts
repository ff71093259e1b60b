import { fileURLToPath } from 'node:url';
import { type Plugin, parseSync } from 'vite';

const SWITCH = fileURLToPath(new URL('./switch.ts', import.meta.url));
const ROUNDS = fileURLToPath(new URL('./rounds.ts', import.meta.url));

/** Gives sources with their switches in the place of what they are, and test files in rounds. */
export function mutating(switched: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'mutating',
    enforce: 'pre',
    transform(code, id) {
      const source = switched.get(id);
      if (source !== undefined) {
        return { code: `import{off as __off}from${JSON.stringify(SWITCH)};${source}`, map: null };
      }
      if (/\/tests\/.*\.test\.tsx?$/.test(id)) return { code: inRounds(id, code), map: null };
    },
  };
}

/** The body of a test file as a function, behind its imports. */
function inRounds(id: string, code: string): string {
  const { program } = parseSync(id, code);
  const imports = program.body.filter(({ type }) => type === 'ImportDeclaration');
  const body = program.body.filter(({ type }) => type !== 'ImportDeclaration');
  const textOf = (nodes: typeof body) =>
    nodes.map(({ start, end }) => code.slice(start, end)).join('\n');
  return `${textOf(imports)}
    import { rounds as __rounds } from ${JSON.stringify(ROUNDS)};
    __rounds(async () => {
      ${textOf(body)}
    });`;
}

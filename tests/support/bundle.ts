import { resolve } from 'node:path';
import { build } from 'vite';

/** Makes one script, for a page, of a module and all that it imports; `name` holds its exports. */
export async function bundle(entry: string, name = 'bundle'): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: resolve(entry), formats: ['iife'], name, fileName: name },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error(`No bundle of ${entry}`);
  return output.output[0].code;
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A browser profile that goes away with its browser, or at the latest with this process. */
export interface ProfileFolder {
  readonly path: string;
  remove(): void;
}

/** The folder that was given, which is kept, or else an empty one of the browser's own. */
export function profileFolder(name: string, given: string | undefined): ProfileFolder {
  return given === undefined ? makeProfileFolder(name) : { path: given, remove: () => undefined };
}

/** Makes an empty profile folder. */
function makeProfileFolder(name: string): ProfileFolder {
  const path = mkdtempSync(join(tmpdir(), `fact-context-${name}-`));
  const remove = () => {
    process.off('exit', remove);
    // A browser that is just ending may still write: try again for a while.
    rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  process.on('exit', remove);
  return { path, remove };
}

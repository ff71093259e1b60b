import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

/** The end of a command, and what it said. */
export interface CommandResult {
  readonly code: number;
  readonly output: string;
}

/** Choices for running a command. */
export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Show the output as it comes; it is always handed back too. */
  readonly show?: boolean;
}

/** Runs a command of this machine, or of the project's own packages. */
export function runCommand(
  command: string,
  args: readonly string[],
  { env = {}, show = false }: RunOptions = {},
): Promise<CommandResult> {
  const path = [resolve('node_modules/.bin'), process.env.PATH ?? ''].join(delimiter);
  return new Promise((done, reject) => {
    const child = spawn(command, [...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env, PATH: path },
    });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
      if (show) process.stdout.write(chunk);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', reject);
    child.once('close', (code) => done({ code: code ?? 1, output }));
  });
}

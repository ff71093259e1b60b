import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A file as it stood at one commit. */
export interface Version {
  readonly commit: string;
  /** The day of the commit, YYYY-MM-DD. */
  readonly date: string;
  readonly text: string;
}

/** A copy of a repository: what its files say now and said before. */
export interface Copy {
  /** OWNER/NAME. */
  readonly repository: string;
  readonly commit: string;
  readonly date: string;
  /** A file at the newest commit, or at the newest of another branch. Throws when it has none. */
  text(path: string, branch?: string): Version;
  /** Every file of a folder, by its path, at the newest commit. */
  texts(folder: string): ReadonlyMap<string, string>;
  /** All a file ever was on the main line, oldest first. */
  versions(path: string): Iterable<Version>;
}

/** Versions read in one go: of a megabyte each, so that memory stays in bounds. */
const BATCH = 40;
/** More than any answer of git has. */
const BATCH_BYTES = 256 * 1024 * 1024;

/** Opens the copy of a repository in a folder of copies, bare or with a work tree. Throws when it is not there. */
export function openCopy(folder: string, repository: string): Copy {
  const dir = gitDirectory(folder, repository);
  const git = (...args: string[]) =>
    execFileSync('git', [`--git-dir=${dir}`, ...args], {
      encoding: 'utf8',
      maxBuffer: BATCH_BYTES,
    });
  const log = (ref: string, ...more: string[]) =>
    git('log', '-1', '--format=%H %cs', ref, ...more)
      .trim()
      .split(' ');
  const [commit = '', date = ''] = log('HEAD');
  return {
    repository,
    commit,
    date,
    text: (path, branch) => {
      const ref = branch === undefined ? 'HEAD' : branchOf(git, branch);
      const [at = commit, on = date] = log(ref);
      return { commit: at, date: on, text: git('show', `${at}:${path}`) };
    },
    texts: (path) => {
      const names = git('ls-tree', '-r', '-z', '--name-only', 'HEAD', `${path}/`).split('\0');
      const found = names.filter((name) => name !== '');
      const texts = readAll(
        dir,
        found.map((name) => `${commit}:${name}`),
      );
      return new Map(found.map((name, index) => [name, texts[index] ?? '']));
    },
    *versions(path) {
      const lines = git(
        'log',
        '--first-parent',
        '--reverse',
        '--format=%H %cs',
        'HEAD',
        '--',
        path,
      );
      const all = lines.split('\n').filter((line) => line !== '');
      for (let i = 0; i < all.length; i += BATCH) {
        const some = all.slice(i, i + BATCH).map((line) => line.split(' '));
        const texts = readAll(
          dir,
          some.map(([at]) => `${at}:${path}`),
        );
        for (const [index, text] of texts.entries()) {
          const [at = '', on = ''] = some[index] ?? [];
          if (text !== undefined) yield { commit: at, date: on, text };
        }
      }
    },
  };
}

/** Where its copy has the objects; throws where there is no copy. */
export function gitDirectory(folder: string, repository: string): string {
  const found = findCopy(folder, repository);
  if (found === undefined) throw new Error(`${folder}: no copy of ${repository}`);
  return found;
}

/** The git directory of a copy: `NAME/.git` or `NAME` of a clone, `OWNER+NAME/repo` of a mirror. */
export function findCopy(folder: string, repository: string): string | undefined {
  const [owner = '', name = ''] = repository.split('/');
  const tries = [`${owner}+${name}/repo`, `${name}/.git`, `${name}.git`, name];
  return tries.map((path) => join(folder, path)).find((path) => existsSync(join(path, 'objects')));
}

/** A clone knows the branches of its origin by another name than a mirror does. */
function branchOf(git: (...args: string[]) => string, branch: string): string {
  const known = git('for-each-ref', '--format=%(refname)').split('\n');
  const tries = [`refs/heads/${branch}`, `refs/remotes/origin/${branch}`];
  const found = tries.find((ref) => known.includes(ref));
  if (found === undefined) throw new Error(`no branch ${branch}`);
  return found;
}

/** Reads many objects through one process; one that is not in the copy is undefined. */
function readAll(dir: string, names: readonly string[]): (string | undefined)[] {
  const { stdout, status } = spawnSync('git', [`--git-dir=${dir}`, 'cat-file', '--batch'], {
    input: `${names.join('\n')}\n`,
    maxBuffer: BATCH_BYTES,
  });
  if (status !== 0) throw new Error(`git cat-file: ${names[0]}`);
  let at = 0;
  return names.map(() => {
    const end = stdout.indexOf('\n', at);
    const [, kind, size] = stdout.toString('utf8', at, end).split(' ');
    at = end + 1;
    if (kind !== 'blob') return undefined;
    const text = stdout.toString('utf8', at, at + Number(size));
    at += Number(size) + 1;
    return text;
  });
}

import type { SourceFile } from '../source-format';
import type { Copy } from './copy';

/** A source file's list of sources as it grows: each file at its commit stands in it once. */
export interface Citations {
  /** The key of a file at a commit; cited from now on. */
  cite(file: CitedFile): string;
  /** The key of a page that somebody read for single facts; cited from now on. */
  page(key: string, page: SourceFile['sources'][string]): string;
  readonly list: SourceFile['sources'];
}

/** A file of a repository as it stood at a commit, and how it is spoken of. */
export interface CitedFile {
  /** The beginning of the key, before the day. */
  readonly name: string;
  readonly copy: Pick<Copy, 'repository'>;
  /** A file, or the change itself with its message. */
  readonly kind?: 'blob' | 'commit';
  /** The file; empty for a change. */
  readonly path: string;
  readonly commit: string;
  readonly date: string;
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
}

/** Starts a list of sources. */
export function citations(): Citations {
  const list: SourceFile['sources'] = {};
  return {
    list,
    cite({ name, copy, kind = 'blob', path, commit, date, title, publisher, licence }) {
      const at = path === '' ? '' : `/${encodeURI(path)}`;
      const url = `https://github.com/${copy.repository}/${kind}/${commit}${at}`;
      const keys = [`${name}-${date}`, `${name}-${date}-${commit.slice(0, 7)}`];
      const key = keys.find((one) => list[one] === undefined || list[one].url === url);
      if (key === undefined) throw new Error(`${name}: two files at ${commit}`);
      list[key] = { url, title, publisher, retrieved: date, licence };
      return key;
    },
    page(key, page) {
      list[key] = { ...page, by_hand: true };
      return key;
    },
  };
}

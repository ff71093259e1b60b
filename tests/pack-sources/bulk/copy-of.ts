import type { Copy } from '../../../packs/bulk/copy';

/** The commit of every made copy, and its day. */
export const at = { commit: 'c'.repeat(40), date: '2026-06-15' };

/** A copy with these files, each with one version or several. */
export function copyOf(
  files: Record<string, string | { date: string; text: string }[]>,
  date = at.date,
): Copy {
  const versions = (path: string) => {
    const file = files[path] ?? [];
    const list = typeof file === 'string' ? [{ date: at.date, text: file }] : file;
    return list.map((version, index) => ({ ...version, commit: `${index}`.padStart(40, '0') }));
  };
  return {
    repository: 'a/b',
    ...at,
    date,
    text: (path) => ({ ...at, text: versions(path).at(-1)?.text ?? '' }),
    texts: (folder) =>
      new Map(
        Object.keys(files)
          .filter((path) => path.startsWith(`${folder}/`))
          .map((path) => [path, versions(path).at(-1)?.text ?? '']),
      ),
    versions,
  };
}

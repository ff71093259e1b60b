/** What one version brought, in the words of the changelog. */
export interface Release {
  /** "0.2.0", or "Unreleased". */
  readonly version: string;
  readonly lines: readonly string[];
}

/** Reads a changelog in the form of "Keep a Changelog": its versions, the newest first, and their entries. */
export function readChangelog(text: string): Release[] {
  return text
    .split(/^## /m)
    .slice(1)
    .map((section) => ({
      version: /^\[([^\]]+)\]/.exec(section)?.[1] ?? '',
      lines: [...section.matchAll(/^- (.+)$/gm)].map(([, line = '']) => line.replaceAll('`', '')),
    }))
    .filter(({ version, lines }) => version !== '' && lines.length > 0);
}

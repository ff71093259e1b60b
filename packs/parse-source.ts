import * as v from 'valibot';
import { parse } from 'yaml';
import { type SourceFile, sourceFileSchema } from './source-format.ts';

/** Reads one source file, or throws with file, path and reason: a build has nobody to recover. */
export function parseSource(file: string, text: string): SourceFile {
  const result = v.safeParse(sourceFileSchema, parse(text));
  if (result.success) return result.output;
  const lines = result.issues.map((issue) => {
    const path = v.getDotPath(issue) ?? '(file)';
    return `${file}: ${path}${owner(issue)}: ${issue.message}`;
  });
  throw new Error(lines.join('\n'));
}

/** Names the person the path runs through, since `persons.7` helps nobody find the line. */
function owner(issue: v.BaseIssue<unknown>): string {
  const step = issue.path?.[1];
  const value = step?.value;
  const named = typeof value === 'object' && value !== null && 'name' in value;
  return named ? ` (${String(value.name)})` : '';
}

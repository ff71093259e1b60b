import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import * as v from 'valibot';
import { withAdditions } from './additions';
import { type ListedPack, type PackList, parsePackList } from './pack-list';
import type { NamedSource, PackSources } from './pack-sources';
import { PACK_LIST, SOURCES } from './paths';
import { type SourceFile, sourceFileSchema } from './source-format';

/** A pack as it is written: how it describes itself, and what it is made of. */
export interface WrittenPack {
  readonly header: ListedPack;
  readonly sources: PackSources;
}

/** Reads the list of packs. Throws with the entry and field that are wrong. */
export function readPackList(): PackList {
  return parsePackList(readFileSync(PACK_LIST, 'utf8'));
}

/** Reads every pack of the list, in its order. Throws with the file and field that are wrong. */
export function readPacks(): readonly WrittenPack[] {
  return readPackList().packs.map((header) => ({
    header,
    sources: readSources(join(SOURCES, header.id)),
  }));
}

/** Reads every file of a folder, in the order of their names: YAML by hand, JSON by `packs:refresh`. */
function readSources(folder: string): PackSources {
  const names = readdirSync(folder)
    .filter((name) => /\.(yaml|json)$/.test(name))
    .sort();
  return joinSources(
    names.map((file) => ({
      file,
      content: parseSource(file, readFileSync(join(folder, file), 'utf8')),
    })),
  );
}

/** Reads one source file, or throws with file, path and reason: a build has nobody to recover. */
export function parseSource(file: string, text: string): SourceFile {
  const result = v.safeParse(
    sourceFileSchema,
    file.endsWith('.json') ? JSON.parse(text) : load(text),
  );
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

/** Joins the files; the same id twice is refused, as the later one would silently win. */
export function joinSources(named: readonly NamedSource[]): PackSources {
  const files = withAdditions(named);
  return {
    files,
    organizations: index(files, (content) => content.organizations),
    areas: index(files, (content) => content.areas),
    posts: index(files, (content) => content.posts),
    people: new Map(
      files.flatMap(({ content }) => content.persons.map((person) => [person.id, person])),
    ),
  };
}

function index<T extends { id: string }>(
  files: readonly NamedSource[],
  pick: (content: SourceFile) => readonly T[],
): ReadonlyMap<string, T> {
  const all = new Map<string, T>();
  for (const { file, content } of files) {
    for (const item of pick(content)) {
      if (all.has(item.id)) throw new Error(`${file}: ${item.id}: this id is already taken`);
      all.set(item.id, item);
    }
  }
  return all;
}

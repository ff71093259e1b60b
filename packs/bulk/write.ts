import type { SourceFile } from '../source-format';

/** A source file as JSON, one source, post or person a line, so that a diff can be read. */
export function toJson({
  country,
  sources,
  organizations,
  areas,
  posts,
  persons,
}: SourceFile): string {
  const keyed = Object.entries(sources).map(
    ([key, source]) => `    ${JSON.stringify(key)}: ${JSON.stringify(source)}`,
  );
  const parts = [
    `  "country": ${JSON.stringify(country)}`,
    `  "sources": {\n${keyed.join(',\n')}\n  }`,
    ...Object.entries({ organizations, areas, posts, persons }).map(
      ([name, items]) => `  "${name}": ${lines(items)}`,
    ),
  ];
  return `{\n${parts.join(',\n')}\n}\n`;
}

function lines(items: readonly object[]): string {
  if (items.length === 0) return '[]';
  return `[\n${items.map((item) => `    ${JSON.stringify(item, isSaid)}`).join(',\n')}\n  ]`;
}

/** Empty lists and `false` are what a reader assumes anyway, save of facts, which nobody may forget. */
function isSaid(key: string, value: unknown): unknown {
  if (key === 'facts') return value;
  return value === false || (Array.isArray(value) && value.length === 0) ? undefined : value;
}

import type { SourceFile } from '../../source-format';

/** A source file as JSON with one person, and one post, a line, so that a change can be read. */
export function written({ persons, posts, ...rest }: SourceFile): string {
  const lines = (all: readonly unknown[]) => all.map((one) => JSON.stringify(one)).join(',\n');
  const head = JSON.stringify(rest, null, 1).replace(/\n}$/, '');
  return `${head},\n "posts": [\n${lines(posts)}\n ],\n "persons": [\n${lines(persons)}\n ]\n}\n`;
}

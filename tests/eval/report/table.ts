/** A cell of a table: text to the left, numbers, already written, to the right. */
export type Row = readonly string[];

/** Lays rows out in columns, the first to the left, the others to the right. */
export function layTable(head: Row, rows: readonly Row[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, at) => Math.max(...all.map((row) => row[at]?.length ?? 0)));
  const line = (row: Row) =>
    widths
      .map((width, at) => pad(row[at] ?? '', width, at))
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join('──');
  return [line(head), rule, ...rows.map(line)].join('\n');
}

function pad(text: string, width: number, at: number): string {
  return at === 0 ? text.padEnd(width) : text.padStart(width);
}

/** A share as it is printed: `.845`, or a dash where there is none. */
export function share(value: number): string {
  if (Number.isNaN(value)) return '–';
  return value.toFixed(3).replace(/^0/, '');
}

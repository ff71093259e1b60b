import { SUMMARY_MAX } from '../people/parse/limits';

/** A summary of at most `SUMMARY_MAX` characters, cut between words. */
export function shorten(summary: string): string {
  if (summary.length <= SUMMARY_MAX) return summary;
  const cut = summary.slice(0, SUMMARY_MAX - 1);
  const lastSpace = cut.lastIndexOf(' ');
  return `${(lastSpace > 0 ? cut.slice(0, lastSpace) : cut).trimEnd()}…`;
}

import type { Dropped, Trace } from '../trace/trace';
import type { PhraseMatches } from './model';

/** Says why a phrase that names an office stands for nobody. */
export function tracePhrase(
  trace: Trace,
  { matches, past, others }: PhraseMatches,
  why: Dropped,
): void {
  const all = [...matches, ...past, ...others];
  const [first] = all;
  if (first === undefined) return;
  const people = [...new Set(all.map(({ office }) => office.person.id))];
  const { block, start, text } = first.span;
  trace({ type: 'dropped', of: 'role', block, start, text, people, why });
}

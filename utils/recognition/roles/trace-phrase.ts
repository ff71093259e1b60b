import type { Dropped, Trace } from '../trace';
import type { PhraseReading } from './fits';
import type { RolePhrase } from './phrase';

/** Says why a phrase that names an office stands for nobody. */
export function tracePhrase(
  trace: Trace,
  phrase: RolePhrase,
  { fits, others }: PhraseReading,
  why: Dropped,
): void {
  const [fit] = fits;
  const people = [...fits.map(({ office }) => office), ...others].map(({ person }) => person.id);
  trace({
    type: 'dropped',
    block: phrase.block,
    start: fit?.span.start ?? phrase.start,
    text: fit?.span.text ?? phrase.text.trim(),
    people: [...new Set(people)],
    why,
  });
}

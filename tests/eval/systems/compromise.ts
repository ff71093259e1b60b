import type { Link, System } from './system';

/** As much of the package `compromise` as is used. */
export type Compromise = (text: string) => {
  people(): { json(options: { offset: true }): readonly CompromisePerson[] };
};

interface CompromisePerson {
  readonly offset: { readonly start: number; readonly length: number };
}

/** The baseline for detection: names of people by `compromise`. It links nobody. */
export function compromiseBaseline(nlp: Compromise): System {
  return { name: 'compromise', read: async ({ text }) => spansOf(nlp, text) };
}

function spansOf(nlp: Compromise, text: string): readonly Link[] {
  const people = nlp(text).people().json({ offset: true });
  return people.map(({ offset: { start, length } }) => ({
    start,
    end: start + length,
    personId: null,
  }));
}

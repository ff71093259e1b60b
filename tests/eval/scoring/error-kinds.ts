import type { ListedPerson } from '../data/people';
import type { JudgedDoc, Verdict } from './judge';
import { formOf, NAME_FORMS, type NameForm } from './name-form';

/** How a link can be wrong. */
export type FalseKind = Extract<Verdict, 'wrong-person' | 'unlinkable-person' | 'not-a-person'>;

/** All ways, in the order of the table. */
export const FALSE_KINDS: readonly FalseKind[] = [
  'wrong-person',
  'unlinkable-person',
  'not-a-person',
];

/** How often each kind of error was made. */
export interface ErrorCounts {
  readonly wrong: Readonly<Record<FalseKind, number>>;
  readonly missed: Readonly<Record<NameForm, number>>;
}

/** Counts the errors of some documents. Where not everybody is linked, a link is not "no person". */
export function countErrors(
  docs: readonly JudgedDoc[],
  people: ReadonlyMap<string, ListedPerson>,
): ErrorCounts {
  const wrong = countsOf(FALSE_KINDS);
  const missed = countsOf(NAME_FORMS);
  for (const judged of docs) {
    for (const kind of FALSE_KINDS) wrong[kind] += falseLinks(judged, kind);
    for (const { mention, found } of judged.mentions) {
      if (!found) missed[formOf(judged.doc.text, mention, namesOf(mention, people))]++;
    }
  }
  return { wrong, missed };
}

/** The names of a mention's person, as far as they are known. */
export function namesOf(
  mention: { readonly personId: string; readonly name: string },
  people: ReadonlyMap<string, ListedPerson>,
): readonly string[] {
  return [mention.name, ...(people.get(mention.personId)?.names ?? [])];
}

function falseLinks({ doc, links }: JudgedDoc, kind: FalseKind): number {
  if (kind === 'not-a-person' && !doc.exhaustive) return 0;
  return links.filter(({ verdict }) => verdict === kind).length;
}

function countsOf<Kind extends string>(kinds: readonly Kind[]): Record<Kind, number> {
  return Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<Kind, number>;
}

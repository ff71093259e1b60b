import { isLater } from '../dates.ts';
import { type Check, type Problem, peopleOf } from './problem.ts';

interface Term {
  readonly who: string;
  readonly from: string;
  readonly to: string;
}

/** On the day of change both holders hold; any longer together is a wrong date in one of them. */
export const checkSingleHolders: Check = (all) =>
  [...all.posts.values()]
    .filter((post) => post.single)
    .flatMap((post) => {
      const terms = termsOf(all, post.id);
      return terms.flatMap((term, i): Problem[] => {
        const next = terms[i + 1];
        if (!next || !isLater(term.to, next.from)) return [];
        return [{ at: post.label, reason: `${show(term)} overlaps ${show(next)}` }];
      });
    });

/** Only who held it: acting, elect or designate may stand beside a holder. */
function termsOf(all: Parameters<Check>[0], post: string): Term[] {
  return peopleOf(all)
    .flatMap(({ person }) =>
      person.facts
        .filter((fact) => fact.post === post && (fact.status ?? 'held') === 'held')
        .map((fact) => ({ who: person.name, from: fact.from ?? '', to: fact.to ?? '9999-12-31' })),
    )
    .sort((a, b) => a.from.localeCompare(b.from, 'en'));
}

function show({ who, from, to }: Term): string {
  return `${who} (${from} to ${to})`;
}

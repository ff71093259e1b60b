import type { KnownGap } from './known-gaps.ts';
import { LACKS, type Lack, lacking } from './lacking.ts';
import type { Check, Problem } from './problem.ts';

/**
 * Everyone meets the standard of their class, or stands in the list of known gaps with what they
 * lack; a gap that is closed must leave the list.
 */
export function checkStandard(gaps: readonly KnownGap[]): Check {
  const known = new Map(gaps.map((gap) => [gap.person, new Set<Lack>(gap.lacks)]));
  return (all) => [
    ...all.files.flatMap(({ file, content }) =>
      content.persons.flatMap((person): Problem[] => {
        const found = lacking(all, { person, content });
        const listed = known.get(person.id) ?? new Set<Lack>();
        const at = `${file}: ${person.name}`;
        const fresh = found.filter(({ lack }) => !listed.has(lack));
        const closed = LACKS.filter((lack) => listed.has(lack)).filter(
          (lack) => !found.some((one) => one.lack === lack),
        );
        return [
          ...fresh.map(({ reason }) => ({ at, reason })),
          ...closed.map((lack) => ({ at, reason: `known gap "${lack}" is closed: strike it out` })),
        ];
      }),
    ),
    ...gaps
      .filter(({ person }) => !all.people.has(person))
      .map(({ person, name }) => ({
        at: 'known-gaps.yaml',
        reason: `${person} ${name} is not here`,
      })),
  ];
}

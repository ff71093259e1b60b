import { firstDay } from '../../../people/partial-date';
import type { PartialDate } from '../../../people/person';
import type { RawEntity } from './entities';
import { labelsOf } from './labels';
import type { OtherEntities } from './person';
import { P, Q } from './properties';
import { dateOf, itemOf, qualifiersOf, statementsOf } from './snaks';

/** What the entities of a file tell of each other: their names, and who began when in a position. */
export function readOtherEntities(entities: readonly RawEntity[]): OtherEntities {
  const names = new Map<string, string>();
  const starts = new Map<string, PartialDate>();
  for (const { id, raw } of entities) {
    const [label] = labelsOf(raw);
    if (label) names.set(id, label.name);
    for (const [position, start] of startsOf(raw)) {
      const key = `${id} ${position}`;
      const known = starts.get(key);
      if (known === undefined || firstDay(start) < firstDay(known)) starts.set(key, start);
    }
  }
  return { names, startOf: (person, position) => starts.get(`${person} ${position}`) };
}

function startsOf(entity: unknown): [position: string, start: PartialDate][] {
  return statementsOf(entity, P.position).flatMap((statement) => {
    const position = itemOf(statement.main);
    if (position === undefined) return [];
    return qualifiersOf(statement, Q.start).flatMap((snak): [string, PartialDate][] => {
      const start = dateOf(snak);
      return start === undefined ? [] : [[position, start]];
    });
  });
}

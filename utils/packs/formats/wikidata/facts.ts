import { LINE_MAX } from '../../../people/parse/limits';
import { compact } from '../../../people/parse/parse-with';
import type { Area, Fact, FactStatus, Organization, Source } from '../../../people/person';
import type { LinkedItems } from './linked-items';
import { ACTING, P, Q } from './properties';
import {
  isOverUnknown,
  itemOf,
  qualifiersOf,
  type Statement,
  statementsOf,
  termOf,
} from './statements';

/** The items and sources of an entity, which its facts are read with. */
export interface FactsContext {
  readonly items: LinkedItems;
  readonly sources: readonly Source[];
  /** Told of a statement that is left out. */
  readonly leave: (property: string, reason: string) => void;
}

/**
 * The positions, parties and occupations of an entity: all of them, whatever their rank, but for
 * deprecated ones. What is preferred is what holds today, so it says nothing of other days.
 */
export function factsOf(entity: unknown, context: FactsContext): Fact[] {
  return [
    ...statementsOf(entity, P.position).flatMap((statement) => positionFact(statement, context)),
    ...statementsOf(entity, P.party).flatMap((statement) => partyFact(statement, context)),
    ...occupations(entity, context),
  ];
}

function positionFact(statement: Statement, context: FactsContext): Fact[] {
  const { items, sources } = context;
  const id = itemOf(statement.main);
  const role = items.nameOf(id, P.position);
  if (id === undefined || role === undefined) return [];
  const term = readTerm(statement, { property: P.position, id }, context);
  if (!term) return [];
  const of = linked(statement, [Q.of, Q.organization], items);
  return [
    compact({
      kind: 'office' as const,
      status: statusOf(statement, role, items),
      label: labelOf(role, of?.name),
      role,
      post: { id, label: role },
      organization: of,
      area: linked(statement, [Q.district, Q.jurisdiction], items),
      election: linked(statement, [Q.election], items)?.name,
      ...term,
      sources,
    }) as Fact,
  ];
}

function partyFact(statement: Statement, context: FactsContext): Fact[] {
  const id = itemOf(statement.main);
  const name = context.items.nameOf(id, P.party);
  if (id === undefined || name === undefined) return [];
  const term = readTerm(statement, { property: P.party, id }, context);
  const organization = { id, name, classification: 'party' };
  const { sources } = context;
  return term
    ? [{ kind: 'party', status: 'held', label: name, organization, ...term, sources }]
    : [];
}

function occupations(entity: unknown, { items, sources }: FactsContext): Fact[] {
  const names = statementsOf(entity, P.occupation).flatMap(
    ({ main }) => items.nameOf(itemOf(main), P.occupation) ?? [],
  );
  return [...new Set(names)].map((label) => ({
    kind: 'occupation',
    status: 'held',
    label: capitalised(label),
    sources,
  }));
}

function readTerm(
  statement: Statement,
  { property, id }: { property: string; id: string },
  { leave }: FactsContext,
) {
  const term = termOf(statement);
  if (!term) leave(property, `says of ${id} that it ended before it started`);
  if (isOverUnknown(statement)) {
    leave(property, `says that ${id} is over, but not since when: its start is left out`);
  }
  return term;
}

/** The first item that one of the properties names, with its name. */
function linked(
  statement: Statement,
  properties: readonly string[],
  items: LinkedItems,
): (Organization & Area & { id: string }) | undefined {
  for (const property of properties) {
    for (const snak of qualifiersOf(statement, property)) {
      const id = itemOf(snak);
      const name = items.nameOf(id, property);
      if (id !== undefined && name !== undefined) return { id, name };
    }
  }
  return undefined;
}

const ACTING_WORD = /\b(?:acting|interim|caretaker)\b/i;
const SHADOW = /^shadow\b/i;
/** A role that says already what it is of. */
const COMPLETE = /\b(?:of|for|to|in)\b/i;

function statusOf(statement: Statement, role: string, items: LinkedItems): FactStatus {
  const natures = Q.nature.flatMap((property) =>
    qualifiersOf(statement, property).flatMap((snak) => {
      const id = itemOf(snak);
      return id === ACTING ? 'acting' : (items.nameOf(id, property) ?? []);
    }),
  );
  if ([role, ...natures].some((name) => ACTING_WORD.test(name))) return 'acting';
  return SHADOW.test(role) ? 'shadow' : 'held';
}

/**
 * "Minister of Culture", where the position is a minister and the statement says of what. Of a whole
 * position it says in which cabinet or group, which is no part of what it is called.
 */
function labelOf(role: string, of: string | undefined): string {
  const whole = of === undefined || COMPLETE.test(role) ? role : `${role} of ${of}`;
  return capitalised(whole.length > LINE_MAX ? role : whole);
}

/** Labels begin with a small letter; a phrase that stands alone does not. */
function capitalised(label: string): string {
  const [first = ''] = label;
  const capital = first.toUpperCase();
  return capital.length === first.length ? capital + label.slice(first.length) : label;
}

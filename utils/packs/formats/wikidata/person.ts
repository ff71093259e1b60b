import { inOrder } from '../../../people/parse/fields';
import { FACTS_MAX, SUMMARY_MAX } from '../../../people/parse/limits';
import { compact } from '../../../people/parse/parse-with';
import type { Fact, Person } from '../../../people/person';
import { fail, ok, type Result } from '../../../result';
import { itemPage } from '../field-values';
import { type FilePlace, partSkipped, type ReadEvent } from '../format';
import { partyStretches } from '../party-stretches';
import { own } from '../text/json-values';
import { factsOf } from './facts';
import { birthOf, deathOf, genderOf, identifiersOf, linksOf, modifiedOf, partOfName } from './life';
import { createLinkedItems } from './linked-items';
import { descriptionOf, namesOf } from './names';
import { HUMAN, P } from './properties';
import { itemOf, statementsOf } from './statements';

/**
 * An entity as a person; what of it cannot be read is told in `left`. Fails where it is no human.
 * @param names of the items of the file, by id.
 */
export function personOfEntity(
  entity: unknown,
  id: string,
  names: ReadonlyMap<string, string>,
  { place, left }: { place: FilePlace; left: ReadEvent[] },
): Result<Person> {
  const refusal = refusalOf(entity);
  if (refusal !== null) return fail(refusal);
  const called = namesOf(entity);
  if (!called) return fail('has no label in any language', 'labels');
  const leave = (field: string, reason: string) =>
    left.push(partSkipped(fail(reason, field), place));
  if (called.left > 0) leave('aliases', `has ${called.left} names more than one person may have`);
  const items = createLinkedItems(names);
  const modified = modifiedOf(entity);
  const sources = [
    compact({ url: itemPage(id), title: called.name, publisher: 'Wikidata', retrieved: modified }),
  ];
  const facts = factsOf(entity, { items, sources, leave });
  const birth = birthOf(entity);
  const death = deathOf(entity);
  if (!inOrder(birth, death)) leave(P.death, 'must not lie before the birth');
  left.push(...items.missing(place));
  return ok(
    compact({
      id,
      name: called.name,
      otherNames: called.others,
      givenName: partOfName(entity, P.givenName, names),
      familyName: partOfName(entity, P.familyName, names),
      gender: genderOf(entity),
      birth,
      death: inOrder(birth, death) ? death : undefined,
      summary: summaryOf(entity, facts),
      identifiers: identifiersOf(entity),
      links: linksOf(entity),
      verified: modified,
      facts: boundedFacts(facts, leave),
      sources,
    }) as Person,
  );
}

/** Why an entity gives no person; null where it does. */
function refusalOf(entity: unknown): string | null {
  if (own(entity, 'missing') !== undefined) return 'is missing at Wikidata';
  const type = own(entity, 'type');
  if (type !== undefined && type !== 'item') return 'is not an item';
  const kinds = statementsOf(entity, P.instanceOf).map(({ main }) => itemOf(main));
  return kinds.includes(HUMAN) ? null : `is not a human (${P.instanceOf})`;
}

type Leave = (field: string, reason: string) => void;

/** Positions, then parties over all their times, then occupations, no more than one may have. */
function boundedFacts(facts: readonly Fact[], leave: Leave): Fact[] {
  const ofKind = (kind: Fact['kind']) => facts.filter((fact) => fact.kind === kind);
  const all = [...ofKind('office'), ...partyStretches(ofKind('party')), ...ofKind('occupation')];
  if (all.length > FACTS_MAX) leave('claims', `must not give more than ${FACTS_MAX} facts`);
  return all.slice(0, FACTS_MAX);
}

/** Words that tie a description to a day. */
const DATED = /\b(?:former|formerly|current|currently|since|incumbent|ex)\b|\d{3}/i;
/** Shorter words, such as "of the", are in all descriptions. */
const WORD = /\p{L}{5,}/gu;

/**
 * The English description, but for one that claims an office or is tied to a day: it would stand on
 * the card on every day, also where it is not true.
 */
function summaryOf(entity: unknown, facts: readonly Fact[]): string | undefined {
  const description = descriptionOf(entity);
  if (description === undefined || description.length > SUMMARY_MAX) return undefined;
  const offices = new Set(
    facts.filter(({ kind }) => kind === 'office').flatMap(({ label }) => wordsOf(label)),
  );
  const claims = wordsOf(description).some((word) => offices.has(word));
  return claims || DATED.test(description) ? undefined : description;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

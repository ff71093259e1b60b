import { firstDay } from '../dates/partial-date';
import type { Day, Fact, Person } from '../person';
import { standingOn } from './held-on';

/** Honours whose usual names say which form of address they give, where the fact does not. */
const PREFIX_BY_HONOUR: readonly (readonly [RegExp, string])[] = [
  [/\bknight|\b[KG](?:CB|CMG|BE|CVO)\b/i, 'Sir'],
  [/\bdame|\bD(?:CB|CMG|BE|CVO)\b/i, 'Dame'],
];

/**
 * The form of address on a day: "Sir" only from the day it was given. A prefix the record has
 * without any honour to date it by is taken to hold always.
 */
export function honorificOn(person: Person, day: Day): string {
  const honours = person.facts.filter((fact) => fact.kind === 'honour' && prefixOf(fact));
  const inForce = honours
    .filter((fact) => standingOn(fact, day) === 'in-force')
    .sort((a, b) => (firstDay(a.from ?? '0001') < firstDay(b.from ?? '0001') ? 1 : -1));
  const latest = inForce[0];
  if (latest) return prefixOf(latest) ?? '';
  return dated(honours, person.honorificPrefix) ? '' : (person.honorificPrefix ?? '');
}

/** Forms of address that go with the family name or title, never with the given name. */
const BEFORE_TITLE = /^(?:Lord|Lady|Baron|Baroness|Viscount|Viscountess|Earl|Countess)$/;

/**
 * The name as it was said that day: "Sir Keir Starmer", "David Cameron, Lord Cameron". A birth name
 * that was given up on a known day is the name until then.
 */
export function nameOn(person: Person, day: Day): string {
  const honorific = honorificOn(person, day);
  if (!BEFORE_TITLE.test(honorific))
    return [honorific, plainName(person, day)].filter(Boolean).join(' ');
  const title = person.familyName ?? person.name.split(' ').at(-1);
  return `${person.name}, ${honorific} ${title}`;
}

function plainName({ name, otherNames }: Person, day: Day): string {
  const birthName = otherNames.find(
    ({ kind, to }) => kind === 'birth' && to !== undefined && day <= firstDay(to),
  );
  return birthName?.name ?? name;
}

function prefixOf(fact: Fact): string | undefined {
  if (fact.honorificPrefix) return fact.honorificPrefix;
  return PREFIX_BY_HONOUR.find(([honour]) => honour.test(fact.label))?.[1];
}

/** Whether some honour says from when the undated prefix holds. */
function dated(honours: readonly Fact[], prefix: string | undefined): boolean {
  return honours.some((fact) => fact.from !== undefined && prefixOf(fact) === prefix);
}

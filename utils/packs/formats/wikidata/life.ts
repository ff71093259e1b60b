import { isDay } from '../../../people/dates/partial-date';
import { LINE_MAX, REFERENCES_MAX } from '../../../people/parse/limits';
import type { Day, PartialDate, Person } from '../../../people/person';
import { own, textOf } from '../text/json-values';
import { GENDERS, IDENTIFIERS, P } from './properties';
import { dateOf, itemOf, type Statement, statementsOf, stringOf } from './snaks';

/** The day of birth, as the statement that is preferred has it, or else the first. */
export function birthOf(entity: unknown): PartialDate | undefined {
  return bestDate(entity, P.birth);
}

/** The day of death, likewise. */
export function deathOf(entity: unknown): PartialDate | undefined {
  return bestDate(entity, P.death);
}

/** Popolo's word for the gender, where it has one. */
export function genderOf(entity: unknown): string | undefined {
  return bestFirst(statementsOf(entity, P.gender))
    .map(({ main }) => GENDERS.get(itemOf(main) ?? ''))
    .find((gender) => gender !== undefined);
}

/** The given or family name, where there is one of them, and the file has its label. */
export function partOfName(
  entity: unknown,
  property: string,
  names: ReadonlyMap<string, string>,
): string | undefined {
  const [only, ...more] = statementsOf(entity, property);
  return only && more.length === 0 ? names.get(itemOf(only.main) ?? '') : undefined;
}

/** The identifiers of the schemes we know. */
export function identifiersOf(entity: unknown): Person['identifiers'] {
  return [...IDENTIFIERS]
    .flatMap(([property, scheme]) =>
      statementsOf(entity, property).flatMap(({ main }) => {
        // One scheme is written with blanks by some and without by others.
        const identifier = stringOf(main)?.replaceAll(' ', '');
        return identifier && identifier.length <= LINE_MAX ? [{ scheme, identifier }] : [];
      }),
    )
    .slice(0, REFERENCES_MAX);
}

/** The day of the last change: the entity says nothing of days after it. */
export function modifiedOf(entity: unknown): Day | undefined {
  const day = textOf(own(entity, 'modified'))?.slice(0, 'YYYY-MM-DD'.length);
  return day !== undefined && isDay(day) ? day : undefined;
}

function bestDate(entity: unknown, property: string): PartialDate | undefined {
  return bestFirst(statementsOf(entity, property)).flatMap(({ main }) => dateOf(main) ?? [])[0];
}

/** A rank of preferred means what is known best, where a thing does not change. */
function bestFirst(statements: readonly Statement[]): Statement[] {
  return [...statements].sort((one, other) => Number(other.isPreferred) - Number(one.isPreferred));
}

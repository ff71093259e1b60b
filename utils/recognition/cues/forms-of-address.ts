import { findHonorific, type Honorific } from '../../names/honorifics';
import { partKey, splitName, splitPerson } from '../../names/name-parts';
import type { Person } from '../../people/person';
import type { Span, TokenisedRun } from '../model';

/** The form of address right before a span, if there is one. */
export function honorificBefore(run: TokenisedRun, span: Span): Honorific | undefined {
  return span.from === 0 ? run.address : addressInRun(run, span.from);
}

/** A span grown over the forms of address before it: they belong to the mention. */
export function withHonorifics(run: TokenisedRun, span: Span): Span {
  let from = span.from;
  while (addressInRun(run, from) !== undefined) from--;
  return { from, to: span.to };
}

function addressInRun({ words }: TokenisedRun, at: number): Honorific | undefined {
  return words[at]?.gap === 'hyphen' ? undefined : words[at - 1]?.honorific;
}

/** Whether a form of address, or an ending, can be this person's. Unknown gender fits any. */
export function genderFits(person: Person, by: Pick<Honorific, 'gender'> | undefined): boolean {
  if (by?.gender === undefined) return true;
  if (person.gender !== 'male' && person.gender !== 'female') return true;
  return person.gender === by.gender;
}

/**
 * Whether a form of address before a name can be this person's: of their gender, and none that goes
 * with a family name where they have none.
 */
export function addressFits(person: Person, by: Honorific | undefined): boolean {
  if (by === undefined) return true;
  if (!genderFits(person, by)) return false;
  return by.takes.includes('given') || !isCalledByGivenName(person);
}

/** Whether title and given name are all there is: "Pope Francis" is no Mr Francis. */
function isCalledByGivenName(person: Person): boolean {
  const { given, family } = splitPerson(person);
  if (family.length > 0 && partKey(given) !== partKey(family)) return false;
  return [person, ...person.otherNames].some(({ name }) =>
    splitName(name).honorifics.some((key) => takesGivenAlone(findHonorific(key))),
  );
}

function takesGivenAlone(honorific: Honorific | undefined): boolean {
  return honorific?.takes.every((part) => part === 'given') ?? false;
}

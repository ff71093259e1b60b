import { parsePartialDate } from '../../../people/dates/partial-date';
import { inOrder } from '../../../people/parse/fields';
import { FACTS_MAX, OTHER_NAMES_MAX } from '../../../people/parse/limits';
import { compact } from '../../../people/parse/parse-with';
import type { Fact, OtherName, Person } from '../../../people/person';
import { fail, ok, type Result } from '../../../result';
import { DESCRIPTION_MAX } from '../../constants';
import { shorten } from '../../shorten';
import { genderOf } from '../field-values';
import {
  readList,
  readObject,
  readOptionalText,
  readShare,
  readText,
  WrongField,
} from './line-fields';

/**
 * Reads one line of the "JSON lines" format, given as parsed JSON:
 * `{id, name, aliases?, birth?, death?, gender?, desc?, roles?: [{title, start?, end?, where?}], prior?}`.
 * Such lines are gathered by machine, so a date that is none is left out of a birth or death, and
 * a role with such a date, or without a title, is skipped; a wrong form of any other field fails
 * with field and reason. Read by hand, not by schema: a file holds hundreds of thousands of them.
 */
export function parsePersonLine(value: unknown): Result<Person> {
  try {
    return ok(readPerson(value));
  } catch (error) {
    if (error instanceof WrongField)
      return error.path === '' ? fail(error.message) : fail(error.message, error.path);
    throw error;
  }
}

function readPerson(value: unknown): Person {
  const line = readObject(value, '');
  const gender = readOptionalText(line.gender, 'gender');
  const desc = readOptionalText(line.desc, 'desc', DESCRIPTION_MAX);
  const birth = readDate(line.birth, 'birth');
  const death = readDate(line.death, 'death');
  return compact({
    id: readText(line.id, 'id'),
    name: readText(line.name, 'name'),
    otherNames: readList(line.aliases, 'aliases', { max: OTHER_NAMES_MAX, read: readAlias }),
    gender: gender && genderOf(gender),
    birth: birth ?? undefined,
    death: death && inOrder(birth ?? undefined, death) ? death : undefined,
    summary: desc && shorten(desc),
    identifiers: [],
    links: [],
    prominence: readShare(line.prior, 'prior'),
    facts: readList(line.roles, 'roles', { max: FACTS_MAX, read: readRole }).flat(),
    sources: [],
  }) as Person;
}

function readAlias(value: unknown, path: string): OtherName {
  return { name: readText(value, path), kind: 'alias' };
}

/** No fact or one. */
function readRole(value: unknown, path: string): Fact[] {
  const role = readObject(value, path);
  const label = readOptionalText(role.title, `${path}.title`);
  const where = readOptionalText(role.where, `${path}.where`);
  const from = readDate(role.start, `${path}.start`);
  const to = readDate(role.end, `${path}.end`);
  if (label === undefined || from === null || to === null || !inOrder(from, to)) return [];
  const area = where === undefined ? undefined : { name: where };
  return [compact({ kind: 'office', status: 'held', label, area, from, to, sources: [] }) as Fact];
}

/** null: there is text, but it is no date. */
function readDate(value: unknown, path: string): string | null | undefined {
  const text = readOptionalText(value, path);
  return text === undefined ? undefined : parsePartialDate(text);
}

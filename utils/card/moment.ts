import { roleDetail, roleText, type Words } from '../people/describe-role';
import type { PersonOn, RoleOn } from '../people/facts-as-of';
import type { Day, Person } from '../people/person';
import type { Moment, RoleLine } from './card-model';
import type { SourceList } from './source-list';

/** One row of the card: a day and what the person was on it. */
export interface MomentInput {
  readonly person: Person;
  readonly on: PersonOn;
  readonly title: string;
  readonly words: Words;
  /** The day the row speaks for, and how it is written. */
  readonly date: Day;
  readonly dateText: string;
  /** Set where each line is to say that the data goes no farther than this day. */
  readonly verified: Day | undefined;
  readonly sources: SourceList;
}

/** Offices and candidacies; where there are none, occupations; where there is nothing, it says so. */
export function momentOf({
  person,
  on,
  title,
  date,
  dateText,
  verified,
  words,
  sources,
}: MomentInput): Moment {
  const shown = on.roles.length > 0 ? on.roles : on.also;
  const line = (role: RoleOn): RoleLine => ({
    text: roleText(role, words),
    detail: roleDetail(role, on.date, verified, words),
    sources: role.fact.sources.map(sources.number),
  });
  const roles = shown.map(line);
  return {
    title,
    date,
    dateText,
    roles: roles.length > 0 ? roles : [emptyLine(person, on, words)],
  };
}

function emptyLine(person: Person, on: PersonOn, { t, date }: Words): RoleLine {
  const died = on.life === 'dead' && person.death ? t('role_died', [date(person.death)]) : '';
  const text = on.life === 'not-born' ? t('role_not_born') : died || t('role_none');
  return { text, detail: '', sources: [] };
}

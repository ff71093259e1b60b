import type { PersonOn } from '../people/as-of/facts-as-of';
import type { RoleOn } from '../people/as-of/role-on';
import type { PackInfo } from '../people/origin';
import type { Day, Person } from '../people/person';
import type { Words } from '../people/words/describe-role';
import type { Moment, RoleLine } from './card-model';
import { roleLine } from './role-line';
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
  /** How far the data goes, where the row's own date says so already. */
  readonly rowDataTo?: Day;
  readonly sources: SourceList;
  readonly packs: readonly PackInfo[];
}

/** Offices and candidacies; where there are none, occupations; where there is nothing, it says so. */
export function momentOf(input: MomentInput): Moment {
  const { person, on, title, date, dateText, words } = input;
  const roles = rolesToTell(on).map((role) => roleLine(role, input));
  return {
    title,
    date,
    dateText,
    roles: roles.length > 0 ? roles : [emptyLine(person, on, words)],
  };
}

/** What a person is told by on a day. */
export function rolesToTell({ roles, also }: PersonOn): readonly RoleOn[] {
  return roles.length > 0 ? roles : also;
}

function emptyLine(person: Person, on: PersonOn, { t, date }: Words): RoleLine {
  const died = on.life === 'dead' && person.death ? t('role_died', [date(person.death)]) : '';
  const text = on.life === 'not-born' ? t('role_not_born') : died || t('role_none');
  return { text, detail: '', sources: [], own: '', variants: [], postId: null };
}

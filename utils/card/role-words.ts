import { CLAIM_OF } from '../people/as-of/held-on';
import { officeKey } from '../people/as-of/office';
import type { RoleOn } from '../people/as-of/role-on';
import { daysFromTo } from '../people/dates/days';
import { firstDay, precision } from '../people/dates/partial-date';
import type { Day, PartialDate } from '../people/person';
import {
  qualifiersOf,
  rangeText,
  roleText,
  timeText,
  type Words,
} from '../people/words/describe-role';
import { CARD_LIMITS_DAYS } from './limits';

/** What a card's entry says of its day, and what stands in the entry above. */
export interface RoleAround {
  readonly day: Day;
  /** The last day of which the entry knows: what was announced before may have come to pass after. */
  readonly knownTo: Day;
  readonly words: Words;
  /** How far the data goes, where the entry says so already. */
  readonly rowDataTo?: Day | undefined;
  /** Held on the day above: here the short name of its office is enough. */
  readonly above?: readonly RoleOn[] | undefined;
}

/** The role as a card says it: "Former Prime Minister" below "Prime Minister of the United Kingdom". */
export function cardRoleText(role: RoleOn, { knownTo, words, above = [] }: RoleAround): string {
  const { fact } = role;
  if (isAhead(role) && fact.status === 'designate') {
    const key = isBelieved(fact.from, knownTo) ? 'card_appointed' : 'card_appointed_once';
    return words.t(key, [fact.label]);
  }
  return roleText(
    above.some(isSameOffice(role)) ? { ...role, fact: shortened(role) } : role,
    words,
  );
}

/** Since or until when: "Since 5 Jul 2024", "Left on 20 Jul 2026"; may be empty. */
export function cardRoleDetail(role: RoleOn, around: RoleAround): string {
  const { words } = around;
  return [whenText(role, around), ...qualifiersOf(role, words), doubtText(role, around)]
    .filter(Boolean)
    .join(' · ');
}

function whenText(role: RoleOn, { day, words, rowDataTo, above = [] }: RoleAround): string {
  const { fact, tense, certainty, dataTo } = role;
  const { t, date } = words;
  if (tense === 'former') {
    const isLeft = fact.to !== undefined && above.some(isSameOffice(role));
    return isLeft ? leftText(fact.to, words) : rangeText(fact, words);
  }
  if (isAhead(role) && fact.status === 'designate') {
    return fact.from === undefined ? '' : t('card_appointed_on', [date(fact.from)]);
  }
  if (certainty !== 'beyond-data' || dataTo === undefined || dataTo === rowDataTo) {
    return timeText(role, day, words);
  }
  // Of a role that begins after the last check nothing has been seen.
  if (fact.from === undefined) return t('card_until_checked', [date(dataTo)]);
  if (firstDay(fact.from) > dataTo) return timeText(role, day, words);
  return t('card_range_checked', [date(fact.from), date(dataTo)]);
}

function leftText(to: PartialDate, { t, date }: Words): string {
  return t(precision(to) === 'day' ? 'card_left' : 'card_left_in', [date(to)]);
}

function doubtText(role: RoleOn, { knownTo, words }: RoleAround): string {
  const isDoubtful =
    isAhead(role) && role.fact.status === 'designate' && !isBelieved(role.fact.from, knownTo);
  return isDoubtful ? words.t('card_taken_up_unknown') : '';
}

/** Named to an office, and not in it. */
function isAhead({ fact, tense }: RoleOn): boolean {
  return tense === 'held' && fact.kind === 'office' && CLAIM_OF[fact.status] === 'to-come';
}

function isBelieved(from: PartialDate | undefined, day: Day): boolean {
  return (
    from !== undefined && daysFromTo(firstDay(from), day) <= CARD_LIMITS_DAYS.appointmentIsAhead
  );
}

const isSameOffice = (role: RoleOn) => (other: RoleOn) =>
  other.tense === 'held' && officeKey(other.fact) === officeKey(role.fact);

/** The bare role, where the label begins with it or ends in it: else it may be another thing. */
function shortened({ fact }: RoleOn): RoleOn['fact'] {
  const { label, role } = fact;
  return role && label.includes(role) && /^\p{Lu}/u.test(role) ? { ...fact, label: role } : fact;
}

import type { PersonOn } from '../people/as-of/facts-as-of';
import type { RoleOn } from '../people/as-of/role-on';
import { agree } from '../people/dates/partial-date';
import type { PackInfo } from '../people/origin';
import type { Day, Fact, FactVariant, PartialDate, Person } from '../people/person';
import { postIdOf } from '../people/posts/posts-of';
import { rangeText, roleDetail, roleText, type Words } from '../people/words/describe-role';
import type { Moment, RoleLine } from './card-model';
import { ownText } from './notes';
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

/** The roles a person is told by on a day: offices and candidacies, else occupations. */
export function rolesToTell({ roles, also }: PersonOn): readonly RoleOn[] {
  return roles.length > 0 ? roles : also;
}

function emptyLine(person: Person, on: PersonOn, { t, date }: Words): RoleLine {
  const died = on.life === 'dead' && person.death ? t('role_died', [date(person.death)]) : '';
  const text = on.life === 'not-born' ? t('role_not_born') : died || t('role_none');
  return { text, detail: '', sources: [], own: '', variants: [], postId: null };
}

/** One role of a day in words, with what other records say otherwise of it. */
function roleLine(
  role: RoleOn,
  { person, on, words, rowDataTo, sources, packs }: MomentInput,
): RoleLine {
  const { fact } = role;
  return {
    text: roleText(role, words),
    detail: roleDetail(role, on.date, words, rowDataTo),
    sources: fact.sources.map(sources.number),
    own: ownText(person, fact, words.t),
    variants: variantsOf(fact).map((variant) => ({
      text: variantText(variant, packs, words),
      sources: variant.sources.map(sources.number),
    })),
    postId: postIdOf(fact),
  };
}

/** Of a fact that was put together from terms, only what still says otherwise of the whole. */
function variantsOf(fact: Fact): readonly FactVariant[] {
  const variants = fact.origin?.variants ?? [];
  return variants.filter((one) => !sameDate(one.from, fact.from) || !sameDate(one.to, fact.to));
}

function variantText(variant: FactVariant, packs: readonly PackInfo[], words: Words): string {
  const titles = variant.packs.map((id) => packs.find((pack) => pack.id === id)?.title ?? id);
  const who = titles.length > 0 ? titles.join(words.t('card_list_separator')) : words.t('pack_own');
  return words.t('card_variant', [who, rangeText(variant, words)]);
}

function sameDate(one: PartialDate | undefined, other: PartialDate | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return agree(one, other);
}

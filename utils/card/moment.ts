import type { PersonOn } from '../people/as-of/facts-as-of';
import type { RoleOn } from '../people/as-of/role-on';
import { agree } from '../people/dates/partial-date';
import type { PackInfo } from '../people/origin';
import type { Fact, FactVariant, PartialDate, Person } from '../people/person';
import { postIdOf } from '../people/posts/posts-of';
import { rangeText, type Words } from '../people/words/describe-role';
import type { DaySign, Moment, RoleLine } from './card-model';
import { ownText } from './notes';
import { cardRoleDetail, cardRoleText, type RoleAround } from './role-words';
import type { SourceList } from './source-list';

/** One entry of the card: a day, what it is called, and what the person was on it. */
export interface MomentInput
  extends Pick<Moment, 'title' | 'date' | 'dateText' | 'checked' | 'isStale'>,
    Pick<RoleAround, 'rowDataTo' | 'above'> {
  readonly person: Person;
  readonly on: PersonOn;
  readonly words: Words;
  /** The entry's sign, where there is something on record. */
  readonly sign: DaySign;
  /** Only the first role, and no more of it than its name. */
  readonly isMinor?: boolean;
  readonly sources: SourceList;
  readonly packs: readonly PackInfo[];
}

/** Offices and candidacies; where there are none, occupations; where there is nothing, it says so. */
export function momentOf(input: MomentInput): Moment {
  const { person, on, sign, title, date, dateText, checked, isStale, words } = input;
  const told = rolesToTell(on);
  const roles = input.isMinor
    ? told.slice(0, 1).map((role) => ({ ...roleLine(role, input), detail: '', variants: [] }))
    : told.map((role) => roleLine(role, input));
  const isEmpty = roles.length === 0;
  return {
    sign: isEmpty && on.life === 'alive' ? 'gap' : sign,
    title,
    date,
    dateText,
    checked,
    isStale,
    roles: isEmpty ? [emptyLine(person, on, words)] : roles,
  };
}

/** The roles a person is told by on a day: offices and candidacies, else occupations. */
export function rolesToTell({ roles, also }: PersonOn): readonly RoleOn[] {
  return roles.length > 0 ? roles : also;
}

function emptyLine(person: Person, on: PersonOn, { t, date }: Words): RoleLine {
  const died = on.life === 'dead' && person.death ? t('role_died', [date(person.death)]) : '';
  const text = on.life === 'not-born' ? t('role_not_born') : died || t('card_no_office');
  return { text, detail: '', range: '', sources: [], own: '', variants: [], postId: null };
}

/** One role of a day in words, with what other records say otherwise of it. */
function roleLine(role: RoleOn, input: MomentInput): RoleLine {
  const { person, words, sources, packs, rowDataTo, above } = input;
  const { fact } = role;
  const around = { day: input.on.date, knownTo: input.date, words, rowDataTo, above };
  return {
    text: cardRoleText(role, around),
    detail: cardRoleDetail(role, around),
    range: rangeText(fact, words),
    sources: fact.sources.map(sources.number),
    own: ownText(person, fact, words.t),
    variants: variantsOf(fact).map((variant) => ({
      text: variantText(variant, packs, words),
      range: rangeText(variant, words),
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

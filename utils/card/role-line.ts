import type { RoleOn } from '../people/as-of/role-on';
import { agree } from '../people/dates/partial-date';
import type { PackInfo } from '../people/origin';
import type { Fact, FactVariant, PartialDate } from '../people/person';
import { postIdOf } from '../people/posts/posts-of';
import { rangeText, roleDetail, roleText, type Words } from '../people/words/describe-role';
import type { RoleLine } from './card-model';
import type { MomentInput } from './moment';
import { ownText } from './own-text';

/** One role of a day in words, with what other records say otherwise of it. */
export function roleLine(
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

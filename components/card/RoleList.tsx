import type { RoleLine } from '../../utils/card/card-model';
import { OwnMark } from '../parts/OwnMark';
import { type Citing, SourceMarks } from './SourceMarks';
import type { CardLinks } from './views';

/** The roles of a day, and the ways on from them. */
export interface RoleListProps extends Citing, Pick<CardLinks, 'onPost'> {
  readonly roles: readonly RoleLine[];
  /** The id of what names the list; absent: its place does. */
  readonly labelledBy?: string;
}

/** The roles of one day; the first leads, and to its post. */
export function RoleList({ roles, labelledBy, onPost, ...citing }: RoleListProps) {
  return (
    // The role is said again because Safari drops it from lists without bullets.
    <ul class="fc-roles" role="list" aria-labelledby={labelledBy}>
      {roles.map((role, index) => (
        <RoleItem
          key={`${role.text} ${role.detail}`}
          role={role}
          onPost={index === 0 ? onPost : undefined}
          {...citing}
        />
      ))}
    </ul>
  );
}

interface RoleItemProps extends Citing, Pick<CardLinks, 'onPost'> {
  readonly role: RoleLine;
}

/** One role of a day: what, since when, from which sources, and what others say of it. */
function RoleItem({ role, onPost, ...citing }: RoleItemProps) {
  const { text, detail, postId, own } = role;
  const asks = postId !== null && onPost !== undefined;
  return (
    <li class="fc-role">
      <bdi class="fc-role-text">{text}</bdi>
      <SourceMarks numbers={role.sources} {...citing} />
      <OwnMark text={own} />
      {(detail || asks) && (
        <span class="fc-detail">
          <bdi>{detail}</bdi>
          {detail && asks && ' · '}
          {asks && (
            <button type="button" class="fc-ask" onClick={() => onPost(postId, text)}>
              {citing.t('card_post_ask')}
              <span class="fc-unseen"> {text}</span>
            </button>
          )}
        </span>
      )}
      <Variants role={role} {...citing} />
    </li>
  );
}

/** What other records say otherwise; beside it the reader's own value, where that is what leads. */
function Variants({ role, ...citing }: Citing & { readonly role: RoleLine }) {
  const { own, range, variants } = role;
  if (variants.length === 0) return null;
  const { t } = citing;
  return (
    <span class="fc-both" data-own={own !== ''}>
      {own !== '' && (
        <span class="fc-both-own">
          <span>{t('card_own_value')}</span>
          <bdi>{range}</bdi>
        </span>
      )}
      {variants.map((variant) => (
        <span key={variant.text} class="fc-variant">
          {own !== '' && <span>{t('card_pack_value')}</span>}
          <span>
            <bdi>{own === '' ? variant.text : variant.range}</bdi>
            <SourceMarks numbers={variant.sources} {...citing} />
          </span>
        </span>
      ))}
    </span>
  );
}

import type { RoleLine } from '../../utils/card/card-model';
import { OwnMark } from '../parts/OwnMark';
import type { Citing } from './citing';
import { SourceMarks } from './SourceMarks';
import type { CardLinks } from './views';

/** What one role gets. */
export interface RoleItemProps extends Citing, Pick<CardLinks, 'onPost'> {
  readonly role: RoleLine;
}

/** One role of a day: what, since when, from which sources, and what others say of it. */
export function RoleItem({ role, onPost, ...citing }: RoleItemProps) {
  const { text, detail, postId, variants } = role;
  const asks = postId !== null && onPost !== undefined;
  return (
    <li class="fc-role">
      <span class="fc-role-text">{text}</span>
      <SourceMarks numbers={role.sources} {...citing} />
      <OwnMark text={role.own} />
      {(detail || asks) && (
        <span class="fc-detail">
          {detail}{' '}
          {asks && (
            <button type="button" class="fc-ask" onClick={() => onPost(postId, text)}>
              {citing.t('card_post_ask')}
              <span class="fc-unseen"> {text}</span>
            </button>
          )}
        </span>
      )}
      {variants.map((variant) => (
        <span key={variant.text} class="fc-variant">
          {variant.text}
          <SourceMarks numbers={variant.sources} {...citing} />
        </span>
      ))}
    </li>
  );
}

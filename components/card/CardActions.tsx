import type { Translate } from '../../utils/interface-text';
import { Icon } from '../parts/Icon';

/** What a reader can do from a card; what is absent has no button. */
export interface CardActionCallbacks {
  readonly onNextMention?: (() => void) | undefined;
  readonly onWrongPerson?: (() => void) | undefined;
  readonly onTogglePin?: (() => void) | undefined;
}

/** The card's buttons, at the end of its foot. */
export function CardActions(props: CardActionCallbacks & { t: Translate; pinned: boolean }) {
  const { t, pinned, onNextMention, onWrongPerson, onTogglePin } = props;
  return (
    <span class="fc-actions">
      {onNextMention && (
        <button
          type="button"
          class="fc-tool"
          title={t('card_next_mention')}
          onClick={onNextMention}
        >
          <Icon name="down" />
          <span class="fc-unseen">{t('card_next_mention')}</span>
        </button>
      )}
      {onWrongPerson && (
        <button
          type="button"
          class="fc-tool"
          title={t('card_wrong_person')}
          onClick={onWrongPerson}
        >
          <Icon name="wrong" />
          <span class="fc-unseen">{t('card_wrong_person')}</span>
        </button>
      )}
      {onTogglePin && (
        <button
          type="button"
          class="fc-tool"
          title={t('card_pin')}
          aria-pressed={pinned}
          onClick={onTogglePin}
        >
          <Icon name="pin" />
          <span class="fc-unseen">{t('card_pin')}</span>
        </button>
      )}
    </span>
  );
}

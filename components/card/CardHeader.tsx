import type { CardModel } from '../../utils/card/card-model';
import type { Translate } from '../../utils/messages';
import { Icon } from '../Icon';

/** What the head of a card gets. */
export interface CardHeaderProps {
  readonly model: CardModel;
  readonly t: Translate;
  readonly nameId: string;
  /** Absent: no button to close. */
  readonly onClose?: (() => void) | undefined;
}

/** Badge, name with the day's honorific, and one line about the person. */
export function CardHeader({ model, t, nameId, onClose }: CardHeaderProps) {
  return (
    <div class="fc-header">
      <span class="fc-monogram" aria-hidden="true">
        {model.monogram}
      </span>
      <div class="fc-names">
        <h2 class="fc-name" id={nameId} tabIndex={-1}>
          {model.name}
        </h2>
        {model.subtitle && <p class="fc-subtitle">{model.subtitle}</p>}
      </div>
      {onClose && (
        <button type="button" class="fc-tool" aria-label={t('card_close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}

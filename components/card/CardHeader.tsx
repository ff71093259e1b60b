import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CardModel } from '../../utils/card/card-model';
import type { Translate } from '../../utils/messages';
import { Icon } from '../Icon';

/** What the head of a card gets. */
export interface CardHeaderProps {
  readonly model: CardModel;
  readonly t: Translate;
  readonly nameId: string;
  /** The name takes the focus as it appears. */
  readonly focusName?: boolean;
  /** Absent: no button to close. */
  readonly onClose?: (() => void) | undefined;
}

/** Badge, name with the day's honorific, and one line about the person. */
export function CardHeader({ model, t, nameId, focusName = false, onClose }: CardHeaderProps) {
  const name = useRef<HTMLHeadingElement>(null);
  // Layout effect: the focus must be in before the host says that the card is open.
  useLayoutEffect(() => {
    if (focusName) name.current?.focus({ preventScroll: true });
  }, [focusName]);

  return (
    <div class="fc-header">
      <span class="fc-monogram" aria-hidden="true">
        {model.monogram}
      </span>
      <div class="fc-names">
        <h2 class="fc-name" id={nameId} ref={name} tabIndex={-1}>
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

import type { ComponentChildren } from 'preact';
import type { Translate } from '../../../utils/messages';
import { Icon } from '../../Icon';
import type { CareKind } from './care-services';

/** What a notice gets. */
export interface CareNoticeProps {
  readonly kind: CareKind;
  readonly title: string;
  readonly children: ComponentChildren;
  /** What the way to the view of backups is called. */
  readonly action: string;
  readonly t: Translate;
  readonly onDismiss: () => void;
}

/** Something to see to, with the way there and a way to be rid of it. */
export function CareNotice({ kind, title, children, action, t, onDismiss }: CareNoticeProps) {
  return (
    <section class="fc-care" data-care={kind} aria-label={title}>
      <div class="fc-care-text">
        <h2>{title}</h2>
        <p>{children}</p>
      </div>
      <a class="fc-button" href="#backup">
        {action}
      </a>
      <button type="button" class="fc-tool" aria-label={t('manager_dismiss')} onClick={onDismiss}>
        <Icon name="close" />
      </button>
    </section>
  );
}

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Translate } from '../../../utils/interface-text';
import { Tool } from '../../parts/Tool';
import { reasonOf } from '../manager-services';
import type { NoticeKind } from './notice-services';

/** Something a notice can do by itself. */
interface NoticeAct {
  readonly label: string;
  /** Rejects with the reason, which the notice then says. */
  readonly run: () => Promise<void>;
}

interface NoticeProps {
  readonly kind: NoticeKind;
  readonly title: string;
  readonly children: ComponentChildren;
  readonly act?: NoticeAct | null;
  /** The name of the way to the view of backups; absent: it does not lead there. */
  readonly link?: string;
  readonly t: Translate;
  /** Absent: it stays until it is seen to. */
  readonly onDismiss?: () => void;
}

type Doing = { readonly type: 'idle' | 'busy' } | { readonly type: 'failed'; reason: string };

/** Something to see to, with what can be done about it and a way to be rid of it. */
export function Notice(props: NoticeProps) {
  const { kind, title, children, act, link, t, onDismiss } = props;
  const [doing, setDoing] = useState<Doing>({ type: 'idle' });
  const run = ({ run: work }: NoticeAct) => {
    setDoing({ type: 'busy' });
    work().then(
      () => setDoing({ type: 'idle' }),
      (error: unknown) => setDoing({ type: 'failed', reason: reasonOf(error) }),
    );
  };
  return (
    <section class="fc-care" data-care={kind} aria-label={title}>
      <div class="fc-care-text">
        <h2>{title}</h2>
        <p>{children}</p>
        <div role="alert">
          {doing.type === 'failed' && <p>{t('manager_failed', [doing.reason])}</p>}
        </div>
      </div>
      <div class="fc-care-acts">
        {act && (
          <button
            type="button"
            class="fc-button"
            data-kind="main"
            disabled={doing.type === 'busy'}
            onClick={() => run(act)}
          >
            {act.label}
          </button>
        )}
        {link !== undefined && (
          <a class="fc-button" href="#backup">
            {link}
          </a>
        )}
      </div>
      {onDismiss && <Tool icon="close" name={t('manager_dismiss')} onClick={onDismiss} />}
    </section>
  );
}

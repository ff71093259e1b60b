import type { ComponentChildren, RefObject } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Citation } from '../../utils/card/card-model';
import type { ManagerPlace } from '../../utils/corrections/manager-places';
import { countedText, type Translate } from '../../utils/interface-text';
import { Icon } from '../parts/Icon';
import { Tool } from '../parts/Tool';
import { CopyButton } from './CopyButton';
import type { EvidenceListProps } from './EvidenceList';
import { SourceList } from './SourceList';
import type { Citing } from './SourceMarks';

/** What stands in a card's corners, besides what it says. */
export interface FootTools extends Pick<EvidenceListProps, 'onCopy'> {
  /** Opens the manager at a part of it; absent: it cannot be opened from here. */
  readonly onManage?: ((place: ManagerPlace) => void) | undefined;
  /** Buttons at the end of the head, as one to pin the card. */
  readonly tools?: ComponentChildren;
}

interface FootProps extends Omit<Citing, 'onCite'>, Omit<FootTools, 'tools'> {
  /** There is nothing to open. */
  readonly isEmpty: boolean;
  readonly panel: Panel;
  /** All of the card as a text to be pasted; absent: there is none. */
  readonly citation?: Citation;
  /** Buttons at its end. */
  readonly actions?: ComponentChildren;
  readonly footRef?: RefObject<HTMLDivElement | null>;
}

/** The foot: how it is all known, opening to the sources under it; and what else can be done. */
export function Foot(props: FootProps) {
  const { panel, isEmpty, sources, citation, t, onCopy, onManage, actions, footRef } = props;
  const ids = { panel: useId(), more: useId() };
  const [isMore, setMore] = useState(false);
  const hasMore = (citation !== undefined && onCopy !== undefined) || onManage !== undefined;
  return (
    <>
      <div class="fc-foot" ref={footRef ?? null}>
        {isEmpty ? (
          <span class="fc-foot-text">{t('card_sources_none')}</span>
        ) : (
          <button
            type="button"
            class="fc-disclosure"
            aria-expanded={panel.open}
            aria-controls={panel.open ? ids.panel : undefined}
            onClick={panel.toggle}
          >
            <Icon name="chevron" />
            <span>
              <b class="fc-count">{t('card_evidence')}</b> <bdi>{countText(sources.length, t)}</bdi>
            </span>
          </button>
        )}
        {actions}
        {hasMore && (
          <Tool
            icon="more"
            name={t('card_more')}
            aria-expanded={isMore}
            aria-controls={isMore ? ids.more : undefined}
            onClick={() => setMore(!isMore)}
          />
        )}
        {isMore && (
          <div class="fc-more" id={ids.more}>
            {citation && onCopy && (
              <>
                <CopyButton text={citation.text} name={t('card_copy_all')} t={t} onCopy={onCopy} />
                <CopyButton
                  text={citation.markdown}
                  name={t('card_copy_markdown')}
                  t={t}
                  onCopy={onCopy}
                />
              </>
            )}
            {onManage && (
              <button
                type="button"
                class="fc-button"
                data-kind="quiet"
                data-size="s"
                onClick={() => onManage('person')}
              >
                <Icon name="leave" />
                {t('card_manage')}
                <span class="fc-unseen"> {t('card_new_tab')}</span>
              </button>
            )}
          </div>
        )}
      </div>
      {panel.open && !isEmpty && (
        <div class="fc-panel" id={ids.panel}>
          <SourceList sources={sources} t={t} cited={panel.cited} />
        </div>
      )}
    </>
  );
}

function countText(count: number, t: Translate): string {
  if (count === 0) return t('card_sources_none');
  return countedText(count, 'card_sources', t);
}

/** The panel at the foot of a card: open or not, and the sources last asked for in it. */
interface Panel {
  readonly open: boolean;
  readonly cited: { readonly numbers: readonly number[] } | null;
  readonly toggle: () => void;
  /** Opens it at the sources with these numbers. */
  readonly cite: (numbers: readonly number[]) => void;
  /** Another day numbers its sources anew. */
  readonly forget: () => void;
}

/** Starts closed. */
export function usePanel(): Panel {
  const [open, setOpen] = useState(false);
  const [cited, setCited] = useState<Panel['cited']>(null);
  return {
    open,
    cited,
    toggle: () => {
      setOpen(!open);
      setCited(null);
    },
    cite: (numbers) => {
      setOpen(true);
      // A new object each time, so that the same numbers can be followed twice.
      setCited({ numbers });
    },
    forget: () => setCited(null),
  };
}

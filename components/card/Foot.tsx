import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { countedText, type Translate } from '../../utils/interface-text';
import { Icon } from '../parts/Icon';
import { EvidenceList, type EvidenceListProps } from './EvidenceList';
import { SourceList } from './SourceList';

interface FootProps extends Omit<EvidenceListProps, 'onCite'> {
  readonly panel: Panel;
  readonly actions?: ComponentChildren;
}

/** The foot: how it is all known, opening to the statements and their sources; the actions. */
export function Foot({ panel, actions, lines, ...rest }: FootProps) {
  const { sources, t } = rest;
  const panelId = useId();
  const empty = sources.length === 0 && lines.length === 0;
  return (
    <>
      <div class="fc-foot">
        {empty ? (
          <span class="fc-foot-text">{t('card_sources_none')}</span>
        ) : (
          <button
            type="button"
            class="fc-disclosure"
            aria-expanded={panel.open}
            aria-controls={panel.open ? panelId : undefined}
            onClick={panel.toggle}
          >
            <Icon name="chevron" />
            <span class="fc-count">{t('card_evidence')}</span>
            <span>· {countText(sources.length, t)}</span>
          </button>
        )}
        {actions}
      </div>
      {panel.open && !empty && (
        <div class="fc-panel" id={panelId}>
          {lines.length > 0 && <EvidenceList lines={lines} {...rest} onCite={panel.cite} />}
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

/** The panel at the foot of a card: open or not, and the source last asked for in it. */
interface Panel {
  readonly open: boolean;
  readonly cited: { readonly number: number } | null;
  readonly toggle: () => void;
  /** Opens it at the source with this number. */
  readonly cite: (number: number) => void;
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
    toggle: () => setOpen(!open),
    cite: (number) => {
      setOpen(true);
      // A new object each time, so that the same number can be followed twice.
      setCited({ number });
    },
    forget: () => setCited(null),
  };
}

import { useEffect, useId, useState } from 'preact/hooks';
import { Button } from '../../parts/Button';
import { Tool } from '../../parts/Tool';
import { EvidenceList } from '../EvidenceList';
import { Foot, usePanel } from '../Foot';
import { CompareStack } from './CompareStack';
import { CompareTable } from './CompareTable';
import type { CompareProps } from './compared';
import { useDrag } from './use-drag';

/** Narrower, people stand one above the other (utils/page/card/pins/pin-place.ts gives the widths). */
const NARROW = '(max-width: 480px)';

/** Two or three pinned people: in one table where there is room for it, else one above the other. */
export function Compare(props: CompareProps) {
  const { model, t, onMove, onUnpin, onCopy } = props;
  const { people, sources, evidence } = model;
  const panel = usePanel();
  const id = useId();
  const isNarrow = useMatches(NARROW);
  const Drawn = isNarrow ? CompareStack : CompareTable;
  const names = people.map(({ name }) => name).join(t('card_list_separator'));
  return (
    <section
      class="fc fc-card fc-compare"
      role="region"
      aria-label={t('compare_label', [names])}
      data-scroll
      data-pinned
      data-shape={props.shape}
    >
      <Drawn
        {...props}
        citing={{ sources, t, onCite: panel.cite }}
        drag={useDrag(props.shape === 'beside' ? onMove : null)}
        nameOf={(at) => `${id}-${at}`}
      />
      {panel.open && (
        <EvidenceList
          lines={evidence}
          sources={sources}
          t={t}
          onCite={panel.cite}
          onCopy={onCopy}
        />
      )}
      <Foot
        sources={sources}
        isEmpty={sources.length === 0 && evidence.length === 0}
        t={t}
        panel={panel}
        onCopy={onCopy}
        actions={
          <span class="fc-actions">
            <Button kind="quiet" size="s" onClick={() => onUnpin(null)}>
              {t(people.length === 2 ? 'compare_unpin_both' : 'compare_unpin_three')}
            </Button>
            <Tool icon="close" name={t('card_close')} onClick={() => onUnpin(null)} />
          </span>
        }
      />
    </section>
  );
}

/** Whether a media query matches, as long as the component is drawn. */
function useMatches(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const look = () => setMatches(media.matches);
    look();
    media.addEventListener('change', look);
    return () => media.removeEventListener('change', look);
  }, [query]);
  return matches;
}

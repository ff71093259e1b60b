import { useLayoutEffect, useRef } from 'preact/hooks';
import type { NumberedSource } from '../../utils/card/card-model';
import type { Translate } from '../../utils/interface-text';
import { SourceItem } from './SourceItem';
import { scrollInside } from './scroll-inside';

/** What the list of sources gets. */
export interface SourceListProps {
  readonly sources: readonly NumberedSource[];
  readonly t: Translate;
  readonly cited: { readonly number: number } | null;
}

/** All sources, numbered as the marks number them. */
export function SourceList({ sources, t, cited }: SourceListProps) {
  const list = useRef<HTMLOListElement>(null);
  // The panel has just opened: it is what the reader asked for.
  useLayoutEffect(() => {
    const panel = list.current?.parentElement;
    if (panel) scrollInside(panel);
  }, []);
  useLayoutEffect(() => {
    const link =
      cited && list.current?.querySelector<HTMLElement>(`[data-number="${cited.number}"] a`);
    if (!link) return;
    link.focus({ preventScroll: true });
    scrollInside(link);
  }, [cited]);

  return (
    <ol ref={list} class="fc-sources" role="list" aria-label={t('card_sources_label')}>
      {sources.map((source) => (
        <SourceItem
          key={source.number}
          source={source}
          t={t}
          cited={source.number === cited?.number}
        />
      ))}
    </ol>
  );
}

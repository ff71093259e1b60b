import { useLayoutEffect, useRef } from 'preact/hooks';
import type { NumberedSource } from '../../utils/card/card-model';
import type { Translate } from '../../utils/interface-text';
import { scrollInside } from './keep-place';

interface SourceListProps {
  readonly sources: readonly NumberedSource[];
  readonly t: Translate;
  readonly cited: { readonly numbers: readonly number[] } | null;
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
      cited && list.current?.querySelector<HTMLElement>(`[data-number="${cited.numbers[0]}"] a`);
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
          cited={cited?.numbers.includes(source.number) ?? false}
        />
      ))}
    </ol>
  );
}

interface SourceItemProps {
  readonly source: NumberedSource;
  readonly t: Translate;
  /** The reader has just followed a number that stands for it. */
  readonly cited: boolean;
}

/** Number, title, publisher and the day it was checked; the title opens the page itself. */
function SourceItem({ source, t, cited }: SourceItemProps) {
  const { number, url, title, publisher, checked } = source;
  return (
    <li class="fc-source" data-number={number} data-cited={cited}>
      <span class="fc-source-number" aria-hidden="true">
        {number}
      </span>
      <div class="fc-source-text">
        <a class="fc-link" href={url} target="_blank" rel="noreferrer noopener">
          <bdi>{title || publisher}</bdi>
          <span class="fc-unseen"> {t('card_new_tab')}</span>
        </a>
        <span class="fc-source-facts">
          {[title ? publisher : '', checked].filter(Boolean).join(' · ')}
        </span>
      </div>
    </li>
  );
}

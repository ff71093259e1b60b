import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { NumberedSource } from '../../utils/card/card-model';
import type { Translate } from '../../utils/messages';
import { Icon } from '../Icon';
import { SourceList } from './SourceList';

/** What the foot of a card gets. */
export interface SourcesProps {
  readonly sources: readonly NumberedSource[];
  readonly t: Translate;
  readonly open: boolean;
  /** The source whose number was followed. */
  readonly cited: { readonly number: number } | null;
  readonly onToggle: () => void;
  readonly actions?: ComponentChildren;
}

/** The foot: how many sources, opening to the list of them, and the card's actions. */
export function Sources({ sources, t, open, cited, onToggle, actions }: SourcesProps) {
  const listId = useId();
  return (
    <>
      <div class="fc-foot">
        {sources.length === 0 ? (
          <span class="fc-foot-text">{t('card_sources_none')}</span>
        ) : (
          <button
            type="button"
            class="fc-disclosure"
            aria-expanded={open}
            aria-controls={open ? listId : undefined}
            onClick={onToggle}
          >
            <Icon name="chevron" />
            <span class="fc-count">{countText(sources.length, t)}</span>
            <span>{checkedText(sources)}</span>
          </button>
        )}
        {actions}
      </div>
      {open && <SourceList id={listId} sources={sources} t={t} cited={cited} />}
    </>
  );
}

function countText(count: number, t: Translate): string {
  return count === 1 ? t('card_sources_one') : t('card_sources_many', [String(count)]);
}

/** One date stands for all only where all were checked that day; else the list says each. */
function checkedText(sources: readonly NumberedSource[]): string {
  const [first, ...others] = new Set(sources.map((source) => source.checked));
  return first && others.length === 0 ? `· ${first}` : '';
}

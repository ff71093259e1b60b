import type { CardModel } from '../../utils/card/card-model';
import type { Translate } from '../../utils/interface-text';

/** What the strip over the article's people gets. */
export interface ChangedStripProps {
  readonly models: readonly CardModel[];
  readonly t: Translate;
}

/** How many of the article's people hold another job today; nothing where none does. */
export function ChangedStrip({ models, t }: ChangedStripProps) {
  const changed = models.filter(({ changedJobs }) => changedJobs).length;
  if (changed === 0) return null;
  return <p class="fc-changed">{changedText(changed, models.length, t)}</p>;
}

function changedText(changed: number, all: number, t: Translate): string {
  if (all === 1) return t('popup_changed_only');
  if (changed === all) return t('popup_changed_all', [String(all)]);
  if (changed === 1) return t('popup_changed_one', [String(all)]);
  return t('popup_changed_many', [String(changed), String(all)]);
}

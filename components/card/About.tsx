import type { CardModel } from '../../utils/card/card-model';
import { OwnMark } from '../parts/OwnMark';
import type { Citing } from './citing';
import { SourceMarks } from './SourceMarks';

/** One neutral sentence on the person, and the other names they go by. */
export function About({ model, ...citing }: Citing & { model: CardModel }) {
  const { summary, summarySources, summaryOwn, otherNames, otherNamesOwn } = model;
  if (!summary && otherNames.length === 0) return null;
  return (
    <div class="fc-about">
      {summary && (
        <p class="fc-summary">
          {summary}
          <SourceMarks numbers={summarySources} {...citing} />
          <OwnMark text={summaryOwn} />
        </p>
      )}
      {otherNames.length > 0 && (
        <p class="fc-also">
          {citing.t('card_also_named', [otherNames.join(citing.t('card_list_separator'))])}
          <OwnMark text={otherNamesOwn} />
        </p>
      )}
    </div>
  );
}

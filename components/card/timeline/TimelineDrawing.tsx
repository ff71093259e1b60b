import type { YearsLine } from '../../../utils/card/card-model';
import type { Translate } from '../../../utils/interface-text';
import { legibleYears, type PlacedTerm, percent, sideOf } from './timeline-layout';

interface TimelineDrawingProps {
  readonly terms: readonly PlacedTerm[];
  readonly years: YearsLine['years'];
  /** Where the day shown is, 0 to 1. */
  readonly at: number;
  /** Where the article's day is, while another is shown. */
  readonly articleAt: number | null;
  readonly t: Translate;
}

/** Offices as bars on a line of years, with a needle at the day shown. */
export function TimelineDrawing({ terms, years, at, articleAt, t }: TimelineDrawingProps) {
  return (
    <div class="fc-drawing" role="img" aria-label={inWords(terms, t)}>
      <div class="fc-bars">
        {terms.map((term) => (
          <span
            key={`${term.start} ${term.label}`}
            class="fc-term"
            data-then={term.then}
            style={{
              '--fc-lane': String(term.lane),
              insetInlineStart: percent(term.start),
              inlineSize: percent(term.end - term.start),
            }}
          />
        ))}
        {articleAt !== null && (
          <span class="fc-article-day" style={{ insetInlineStart: percent(articleAt) }} />
        )}
        <span class="fc-needle" style={{ insetInlineStart: percent(at) }} />
      </div>
      <div class="fc-years">
        {legibleYears(years).map(({ year, at: place }) => (
          <span key={year} data-side={sideOf(place)} style={{ insetInlineStart: percent(place) }}>
            {year}
          </span>
        ))}
      </div>
    </div>
  );
}

function inWords(terms: readonly PlacedTerm[], t: Translate): string {
  const said = terms.map(({ label, then }) => (then ? t('card_timeline_then', [label]) : label));
  return t('card_timeline', [said.join(t('card_list_separator'))]);
}

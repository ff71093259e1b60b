import type { Timeline } from '../../utils/card/card-model';
import type { Translate } from '../../utils/messages';
import { legibleYears, placeTerms } from './timeline-layout';

const percent = (fraction: number) => `${Math.round(fraction * 1000) / 10}%`;

// At the ends of the line a centred year would hang over the card's edge.
const sideOf = (at: number) => (at < 0.06 ? 'start' : at > 0.94 ? 'end' : 'middle');

/** The person's offices on a line of years, with a needle at the article's day. */
export function TimelineBar({ timeline, t }: { timeline: Timeline; t: Translate }) {
  const terms = placeTerms(timeline.terms);
  const lanes = 1 + Math.max(0, ...terms.map((term) => term.lane));
  return (
    <div class="fc-timeline" role="img" aria-label={inWords(timeline, t)}>
      <div class="fc-line" style={{ '--fc-lanes': String(lanes) }}>
        {terms.map((term) => (
          <span
            key={`${term.start} ${term.label}`}
            class="fc-term"
            data-then={term.then}
            title={term.label}
            style={{
              '--fc-lane': String(term.lane),
              insetInlineStart: percent(term.start),
              inlineSize: percent(term.end - term.start),
            }}
          />
        ))}
        <span class="fc-needle" style={{ insetInlineStart: percent(timeline.marker) }} />
      </div>
      <div class="fc-years">
        {legibleYears(timeline.years).map(({ year, at }) => (
          <span key={year} data-side={sideOf(at)} style={{ insetInlineStart: percent(at) }}>
            {year}
          </span>
        ))}
      </div>
    </div>
  );
}

function inWords(timeline: Timeline, t: Translate): string {
  const terms = timeline.terms.map((term) =>
    term.then ? t('card_timeline_then', [term.label]) : term.label,
  );
  return t('card_timeline', [terms.join(t('card_list_separator'))]);
}

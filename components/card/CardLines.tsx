import { useState } from 'preact/hooks';
import type { CardModel, RelationLine, RoleLine } from '../../utils/card/card-model';
import type { Translate } from '../../utils/interface-text';
import { OwnMark } from '../parts/OwnMark';
import type { FootTools } from './Foot';
import { PersonLine } from './PersonItem';
import { type Citing, SourceMarks } from './SourceMarks';
import type { CardLinks } from './views';

/** More would push the sources out of sight. */
const SHOWN_AT_FIRST = 4;

interface RelationLinesProps extends Citing, Pick<CardLinks, 'onPerson'> {
  readonly lines: readonly RelationLine[];
}

/** How the person stands to others whom the article names. */
export function RelationLines({ lines, ...rest }: RelationLinesProps) {
  const { t } = rest;
  const [all, setAll] = useState(false);
  const people = byPerson(lines);
  if (people.length === 0) return null;
  const left = people.length - SHOWN_AT_FIRST;
  return (
    <>
      <ul class="fc-relations" role="list" aria-label={t('card_here')}>
        {people.slice(0, all ? undefined : SHOWN_AT_FIRST).map(([first, ...others]) => (
          <PersonLine key={first.personId} first={first} others={others} {...rest} />
        ))}
      </ul>
      {left > 0 && (
        <button
          type="button"
          class="fc-text-button"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? t('card_here_fewer') : t('card_here_more', [String(left)])}
        </button>
      )}
    </>
  );
}

/** Lines on one person, of which there is at least one. */
type OfOne = readonly [RelationLine, ...RelationLine[]];

/** Each person once, where they are told of first. */
function byPerson(lines: readonly RelationLine[]): readonly OfOne[] {
  const people = new Map<string, OfOne>();
  for (const line of lines) {
    const before = people.get(line.personId);
    people.set(line.personId, before ? [...before, line] : [line]);
  }
  return [...people.values()];
}

/** One neutral sentence on the person, and the other names they go by. */
export function About({ model, ...citing }: Citing & { model: CardModel }) {
  const { summary, summarySources, summaryOwn, otherNames, otherNamesOwn } = model;
  if (!summary && otherNames.length === 0) return null;
  return (
    <div class="fc-about">
      {summary && (
        <p class="fc-summary">
          <bdi>{summary}</bdi>
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

interface OwnLineProps extends Pick<FootTools, 'onManage'> {
  readonly roles: readonly RoleLine[];
  readonly t: Translate;
}

/** That the reader's word leads where a pack says otherwise, and the way back to the pack's. */
export function OwnLine({ roles, t, onManage }: OwnLineProps) {
  const leads = roles.some(({ own, variants }) => own !== '' && variants.length > 0);
  if (!leads) return null;
  return (
    <p class="fc-own-line">
      {t('card_own_leads')}
      {onManage && (
        <>
          {' '}
          <button type="button" class="fc-ask" onClick={() => onManage('corrections')}>
            {t('card_back_to_pack')}
            <span class="fc-unseen"> {t('card_new_tab')}</span>
          </button>
        </>
      )}
    </p>
  );
}

/** A remark on how the article's day is known; nothing where it is certain. */
export function DayNote({ text }: { readonly text: string }) {
  return text === '' ? null : <p class="fc-day-note">{text}</p>;
}

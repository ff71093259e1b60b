import type { ComponentChildren } from 'preact';
import type { CardModel, Moment } from '../../../utils/card/card-model';
import type { BetweenLine, CompareModel } from '../../../utils/card/compare-model';
import { countedText, type Translate } from '../../../utils/interface-text';
import { DayMark } from '../../parts/DayMark';
import { OwnMark } from '../../parts/OwnMark';
import { Plate } from '../../parts/Plate';
import { Tool } from '../../parts/Tool';
import { HeadNames } from '../HeadNames';
import { MentionStrip, type MentionsHere } from '../MentionLine';
import { RoleList } from '../RoleList';
import { type Citing, SourceMarks } from '../SourceMarks';
import { TimelineDrawing } from '../timeline/TimelineDrawing';
import { lanesOf, placeTerms } from '../timeline/timeline-layout';

/** A row of what is compared: what it is about, and what there is to say of each person. */
export interface CompareRow {
  readonly id: string;
  readonly title: ComponentChildren;
  readonly cellOf: (person: CardModel) => ComponentChildren;
}

/** The rows that hold for every person apart, in order; those that would be empty for all are left out. */
export function rowsOf(
  { people, day }: CompareModel,
  mentions: readonly (MentionsHere | null)[],
  citing: Citing,
): readonly CompareRow[] {
  const { t } = citing;
  const then: CompareRow = {
    id: 'then',
    title: (
      <>
        <DayMark kind={people.some(({ now }) => now) ? 'then' : 'both'} />
        {day?.title ?? t('time_then')}
      </>
    ),
    cellOf: ({ then: moment }) => <Roles moment={moment} dated={day === null} {...citing} />,
  };
  const now: CompareRow = {
    id: 'now',
    title: (
      <>
        <DayMark kind="now" />
        {t('time_now')}
      </>
    ),
    cellOf: (person) => <Now person={person} {...citing} />,
  };
  const lanes = Math.max(
    1,
    ...people.map(({ timeline }) => (timeline ? lanesOf(placeTerms(timeline.terms)) : 1)),
  );
  const years: CompareRow = {
    id: 'years',
    title: t('compare_years'),
    cellOf: (person) => <Years person={person} lanes={lanes} t={t} />,
  };
  const named: CompareRow = {
    id: 'named',
    title: t('card_here'),
    cellOf: (person) => <Named mentions={mentions[people.indexOf(person)] ?? null} t={t} />,
  };
  return [
    then,
    ...(people.some((person) => person.now) ? [now] : []),
    ...(people.some((person) => person.timeline) ? [years] : []),
    ...(mentions.some((places) => places) ? [named] : []),
  ];
}

/** The roles of a day; `dated`: with the day itself, as the others are shown on another one. */
function Roles({ moment, dated, ...citing }: Citing & { moment: Moment; dated: boolean }) {
  const { date, dateText, roles } = moment;
  return (
    <>
      {dated && (
        <time class="fc-compare-date" dateTime={date}>
          {dateText}
        </time>
      )}
      <RoleList roles={roles} {...citing} />
    </>
  );
}

/** The roles of today, as far as the data goes. */
function Now({ person: { now, then }, ...citing }: Citing & { person: CardModel }) {
  const { t } = citing;
  if (!now) {
    return (
      <p class="fc-detail">{[t('compare_unchanged'), then.checked].filter(Boolean).join('; ')}</p>
    );
  }
  const { title, dateText, isStale } = now;
  const known = title === t('time_now') ? dateText : title;
  return (
    <>
      <Roles moment={now} dated={false} {...citing} />
      {known && (
        <p class="fc-compare-known" data-stale={isStale}>
          {known}
        </p>
      )}
    </>
  );
}

/** A line of years; that of each person takes as much room as the highest. */
function Years(props: { person: CardModel; lanes: number; t: Translate }) {
  const { person, lanes, t } = props;
  const { timeline } = person;
  if (!timeline) return null;
  return (
    <div class="fc-compare-line" style={{ '--fc-lanes': String(lanes) }}>
      <TimelineDrawing
        terms={placeTerms(timeline.terms)}
        years={timeline.years}
        at={timeline.marker}
        articleAt={null}
        t={t}
      />
    </div>
  );
}

/** How often the article they were pinned from names somebody, and where. */
function Named({ mentions, t }: { mentions: MentionsHere | null; t: Translate }) {
  if (!mentions) return null;
  return (
    <>
      {countedText(mentions.places.length, 'card_mentions', t)}{' '}
      <MentionStrip mentions={{ ...mentions, here: null }} t={t} />
    </>
  );
}

interface PersonHeadProps {
  readonly person: CardModel;
  readonly nameId: string;
  readonly t: Translate;
  readonly onUnpin: (personId: string) => void;
}

/** Plate, name and line of one of several people, and the way to take them away. */
export function PersonHead({ person, nameId, t, onUnpin }: PersonHeadProps) {
  const { personId, name, subtitle, monogram } = person;
  return (
    <div class="fc-compare-person">
      <Plate size="l">{monogram}</Plate>
      <HeadNames name={name} subtitle={subtitle} nameId={nameId} />
      <Tool icon="pin" name={t('compare_unpin', [name])} onClick={() => onUnpin(personId)} />
    </div>
  );
}

/** How people stand to each other. */
export function Between({ lines, ...citing }: Citing & { lines: readonly BetweenLine[] }) {
  const { t } = citing;
  return (
    <ul class="fc-compare-between" role="list">
      {lines.map(({ name, to, text, sources, own }) => (
        <li key={`${name} ${to} ${text}`}>
          {t('compare_relation', [name, to, text])}
          <SourceMarks numbers={sources} {...citing} />
          <OwnMark text={own} />
        </li>
      ))}
    </ul>
  );
}

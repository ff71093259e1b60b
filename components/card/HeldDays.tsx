import { useId, useState } from 'preact/hooks';
import type { HolderLine, PostModel, PostMoment } from '../../utils/card/post-model';
import { DayMark } from '../parts/DayMark';
import { EntryFrame, type EntryKind } from './DayEntry';
import { PersonItem } from './PersonItem';
import type { Citing } from './SourceMarks';
import type { CardLinks } from './views';

interface HeldDaysProps extends Citing, Pick<CardLinks, 'onPerson'> {
  readonly model: Pick<PostModel, 'then' | 'now' | 'before' | 'after'>;
}

/** Who held a post before, on the day, after and now, in order. */
export function HeldDays({ model, ...lead }: HeldDaysProps) {
  const { then, now, before, after } = model;
  // Whoever holds it now is said once.
  const isNow = now?.holders.some(({ personId }) => personId === after?.personId) ?? false;
  return (
    <ol class="fc-days fc-held" role="list">
      {before && <Neighbour when="before" line={before} {...lead} />}
      <HeldEntry moment={then} when="then" {...lead} />
      {after && !isNow && <Neighbour when="after" line={after} {...lead} />}
      {now && <HeldEntry moment={now} when="now" {...lead} />}
    </ol>
  );
}

interface HeldEntryProps extends Citing, Pick<CardLinks, 'onPerson'> {
  readonly moment: PostMoment;
  readonly when: EntryKind;
}

/** Who held a post on one day, or that nobody did. */
function HeldEntry({ moment, when, ...rest }: HeldEntryProps) {
  const { vacancy, holders } = moment;
  const id = useId();
  return (
    <EntryFrame name={moment} when={when} titleId={id}>
      {vacancy && <p class="fc-role-text fc-vacancy">{vacancy}</p>}
      <Holders lines={holders} labelledBy={id} {...rest} />
    </EntryFrame>
  );
}

interface HoldersProps extends Citing, Pick<CardLinks, 'onPerson'> {
  readonly lines: readonly HolderLine[];
  readonly labelledBy?: string;
  readonly label?: string;
}

function Holders({ lines, labelledBy, label, ...rest }: HoldersProps) {
  if (lines.length === 0) return null;
  return (
    <ul class="fc-roles" role="list" aria-labelledby={labelledBy} aria-label={label}>
      {lines.map((line) => (
        <PersonItem key={`${line.personId} ${line.text}`} line={line} {...rest} />
      ))}
    </ul>
  );
}

interface NeighbourProps extends Citing, Pick<CardLinks, 'onPerson'> {
  readonly when: 'before' | 'after';
  readonly line: HolderLine;
}

/** Who held a post before, or after. */
function Neighbour({ when, line, ...rest }: NeighbourProps) {
  const { t } = rest;
  const id = useId();
  return (
    <li class="fc-day" data-when={when} data-sign="past">
      <DayMark kind="past" />
      <p class="fc-when" id={id}>
        <b class="fc-when-title">{t(when === 'before' ? 'card_post_before' : 'card_post_after')}</b>
      </p>
      <Holders lines={[line]} labelledBy={id} {...rest} />
    </li>
  );
}

/** Everybody recorded in a post, on demand. */
export function AllHolders({ lines, ...rest }: HoldersProps) {
  const { t } = rest;
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="fc-all">
      <button
        type="button"
        class="fc-text-button"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {t('card_post_all')}
      </button>
      {isOpen && <Holders lines={lines} label={t('card_post_all')} {...rest} />}
    </div>
  );
}

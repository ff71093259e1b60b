import type { CardModel, Moment, RoleLine } from '../../utils/card/card-model';
import { NoteBlock } from '../parts/NoteBlock';
import { DayEntry, type EntryKind } from './DayEntry';
import type { Citing } from './SourceMarks';
import type { CardLinks } from './views';

interface DayEntriesProps extends Citing, Pick<CardLinks, 'onPost'> {
  readonly model: Pick<CardModel, 'then' | 'article' | 'now' | 'endsEarly'>;
  /** Leads to the updates of the packs; absent: it cannot be gone to from here. */
  readonly onUpdates?: (() => void) | undefined;
}

/** The days of a card on one spine, in the order of time, and where its data ends too early. */
export function DayEntries({ model, onPost, onUpdates, ...citing }: DayEntriesProps) {
  const { then, article, now, endsEarly } = model;
  const led = new Set(then.roles.map(({ postId }) => postId));
  const isLed = (postId: string | null | undefined) => postId != null && led.has(postId);
  const shown = [{ moment: then, when: 'then' as EntryKind }];
  if (article) shown.push({ moment: article, when: 'article' });
  if (now) shown.push({ moment: now, when: 'now' });
  if (article) shown.sort((one, other) => (one.moment.date < other.moment.date ? -1 : 1));
  return (
    <>
      <ol class="fc-days" role="list">
        {shown.map(({ moment, when }) => (
          <DayEntry
            key={when}
            moment={when === 'then' ? moment : withoutTold(moment, then)}
            when={when}
            onPost={when !== 'then' && isLed(moment.roles[0]?.postId) ? undefined : onPost}
            {...citing}
          />
        ))}
      </ol>
      {endsEarly && (
        <div class="fc-early">
          <NoteBlock
            kind="since"
            actions={
              endsEarly.isUpdatable &&
              onUpdates && (
                <button type="button" class="fc-ask" onClick={onUpdates}>
                  {citing.t('card_look_for_update')}
                  <span class="fc-unseen"> {citing.t('card_new_tab')}</span>
                </button>
              )
            }
          >
            <b>{endsEarly.title}</b> {endsEarly.text}
          </NoteBlock>
        </div>
      )}
    </>
  );
}

/** A day without what others say of a role where the day before it has said the same. */
function withoutTold(moment: Moment, told: Moment): Moment {
  const before = new Set(told.roles.filter(hasVariants).map(datesOf));
  const isTold = (role: RoleLine) => hasVariants(role) && before.has(datesOf(role));
  const roles = moment.roles.map((role) => (isTold(role) ? { ...role, variants: [] } : role));
  return { ...moment, roles };
}

function hasVariants({ variants }: RoleLine): boolean {
  return variants.length > 0;
}

/** A role's own dates and those that others give it. */
function datesOf({ postId, range, variants }: RoleLine): string {
  return JSON.stringify([postId, range, variants.map((variant) => variant.range)]);
}

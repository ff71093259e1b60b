import type { CardModel } from '../../utils/card/card-model';
import { NoteBlock } from '../parts/NoteBlock';
import { DayEntry, type EntryKind } from './DayEntry';
import type { Citing } from './SourceMarks';
import type { CardLinks } from './views';

interface DayEntriesProps extends Citing, Pick<CardLinks, 'onPost'> {
  readonly model: Pick<CardModel, 'then' | 'article' | 'now' | 'endsEarly'>;
}

/** The days of a card on one spine, in the order of time, and where its data ends too early. */
export function DayEntries({ model, onPost, ...citing }: DayEntriesProps) {
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
            moment={moment}
            when={when}
            onPost={when !== 'then' && isLed(moment.roles[0]?.postId) ? undefined : onPost}
            {...citing}
          />
        ))}
      </ol>
      {endsEarly && (
        <div class="fc-early">
          <NoteBlock kind="since">
            <b>{endsEarly.title}</b> {endsEarly.text}
          </NoteBlock>
        </div>
      )}
    </>
  );
}

import { Compare } from '../../components/card/compare/Compare';
import { PinnedCard } from '../../components/card/compare/PinnedCard';
import { copyText } from '../../components/parts/copy-text';
import { buildCardModel } from '../../utils/card/build-card-model';
import { compareModel, scaleOf } from '../../utils/card/compare-model';
import type { Scale } from '../../utils/card/years-line';
import type { PinsOrder } from '../../utils/messaging/card-messages';
import { translate as t } from '../../utils/messaging/translate';
import { type CardSessionOptions, servicesFor, surroundingsOf } from './card-services';

/** One pinned person's card, or several side by side; null where nobody is known any more. */
export function pinsOf(order: PinsOrder, options: CardSessionOptions) {
  const { people, send } = options;
  const { language, dates, shape } = order;
  const there = order.subjects.flatMap((subject) =>
    people.of([subject.personId]).map((person) => ({ person, subject })),
  );
  const [first] = there;
  if (!first) return null;
  const acts = {
    t,
    shape,
    onMove: (dx: number, dy: number) => send({ type: 'move-by', dx, dy }),
  };
  if (there.length === 1) {
    const { person, subject } = first;
    // A fact is corrected from a card that stands at its name.
    const {
      onCorrect: _,
      onManage: __,
      ...services
    } = servicesFor({ ...subject, language, dates }, options);
    return (
      <PinnedCard
        key={person.id}
        {...services}
        {...acts}
        person={person}
        day={subject.day}
        mentions={subject.mentions ?? undefined}
        onMention={(way) => send({ type: way === 1 ? 'next' : 'previous', personId: person.id })}
        onUnpin={() => send({ type: 'unpin', personId: null })}
      />
    );
  }
  const all = there.map(({ person }) => person);
  const modelsOn = (scale?: Scale) =>
    there.map(({ person, subject }) =>
      buildCardModel({
        ...surroundingsOf({ ...subject, language, dates }, people),
        others: all,
        person,
        selected: subject.day,
        scale,
      }),
    );
  const models = modelsOn(scaleOf(modelsOn()));
  return (
    <Compare
      {...acts}
      model={compareModel(models)}
      mentions={there.map(({ subject }) => subject.mentions)}
      onCopy={(text) => copyText(document, text)}
      onUnpin={(personId) => send({ type: 'unpin', personId })}
    />
  );
}

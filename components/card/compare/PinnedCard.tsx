import { useId, useMemo, useRef } from 'preact/hooks';
import type { Day, Person } from '../../../utils/people/person';
import type { CardServices } from '../card-services';
import { useRatchet, useReturnFocus } from '../keep-place';
import type { MentionsHere } from '../MentionLine';
import { usePath } from '../use-path';
import { ViewLayers } from '../ViewLayers';
import { viewOfPerson } from '../views';
import { MoveHandle, type OnMove } from './MoveHandle';
import { PinButton } from './PinButton';
import { useDrag } from './use-drag';

/** One pinned person, and the ways to move them and to take them away. */
export interface PinnedCardProps extends CardServices {
  readonly person: Person;
  /** The day it was pinned with; null: the article's. */
  readonly day: Day | null;
  /** Where the reader puts it, or a sheet at the window's lower edge, which stays there. */
  readonly shape: 'beside' | 'sheet';
  /** Where the article names them, as it did then. */
  readonly mentions?: MentionsHere | undefined;
  readonly onMention: (way: 1 | -1) => void;
  readonly onMove: OnMove;
  readonly onUnpin: () => void;
}

/** The card of one pinned person: as it was beside their name, with what the reader goes on to. */
export function PinnedCard(props: PinnedCardProps) {
  const { person, day, shape, t, mentions, onMention, onMove, onUnpin } = props;
  const { views, moved, open, back } = usePath();
  const first = { ...viewOfPerson(person), ...(day !== null && { day }) };
  const layers = [first, ...views];
  const { name } = useMemo(() => props.modelOf(person, day), [person, day, props.modelOf]);
  const id = useId();
  const nameOf = (depth: number) => `${id}-${depth}`;
  const frame = useRef<HTMLElement>(null);
  const remember = useReturnFocus(layers.length, frame);
  useRatchet(frame, moved);
  const drag = useDrag(shape === 'beside' ? onMove : null);
  const tools = (
    <>
      {shape === 'beside' && <MoveHandle t={t} onMove={onMove} />}
      <PinButton state="pinned" t={t} onPin={onUnpin} onUnpin={onUnpin} />
    </>
  );
  return (
    <section
      class="fc fc-card"
      role="region"
      aria-label={t('card_pinned', [name])}
      ref={frame}
      onClickCapture={remember}
      data-scroll
      data-pinned
      data-shape={shape}
    >
      <div {...dragOfHead(drag)} class="fc-layers">
        <ViewLayers
          views={layers}
          services={props}
          nameOf={nameOf}
          headOf={(depth) => (depth === 1 ? {} : { focusName: true, onBack: back })}
          toolsOf={() => tools}
          mentionsOf={(view) => (view === first ? mentions : undefined)}
          onMention={(_, way) => onMention(way)}
          onOpen={open}
        />
      </div>
    </section>
  );
}

/** Heads are drawn by the views: a drag begins on one of them, wherever it then goes. */
function dragOfHead({ onPointerDown, ...rest }: ReturnType<typeof useDrag>) {
  return {
    ...rest,
    onPointerDown(event: PointerEvent & { currentTarget: HTMLElement }) {
      const { target } = event;
      if (target instanceof Element && target.closest('.fc-header')) onPointerDown(event);
    },
  };
}

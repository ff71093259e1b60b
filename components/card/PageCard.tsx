import { useId, useRef } from 'preact/hooks';
import type { Person } from '../../utils/people/person';
import { CardActions } from './CardActions';
import { Chooser } from './Chooser';
import type { CardServices } from './card-services';

import { usePath } from './use-path';
import { useRatchet } from './use-ratchet';
import { useReturnFocus } from './use-return-focus';
import { ViewLayers } from './ViewLayers';
import { type CardView, viewOfPerson } from './views';

/** What the card on a page gets. */
export interface PageCardProps extends CardServices {
  /** One, or those the name may stand for. */
  readonly people: readonly Person[];
  /** Opened by a command: the card takes the focus, and there is a button to close. */
  readonly focusable: boolean;
  readonly onClose: () => void;
  readonly onNextMention: (personId: string) => void;
}

/**
 * The floating card: the one person a name stands for, or the choice between several; and what
 * the reader goes on to from there, each view over the one before. Esc is the host's.
 */
export function PageCard(props: PageCardProps) {
  const { people, t, focusable, onNextMention, onClose } = props;
  const { views, moved, open, back } = usePath();
  const first = people.length === 1 ? people.map(viewOfPerson) : [];
  const layers = [...first, ...views];
  const id = useId();
  const nameOf = (depth: number) => `${id}-${depth}`;
  const frame = useRef<HTMLElement>(null);
  const remember = useReturnFocus(layers.length, frame);
  // A view lower than the last would slip from under the pointer, and the card would close.
  useRatchet(frame, moved);
  const closing = focusable ? onClose : undefined;
  const headOf = (depth: number) => {
    const isFirst = depth <= first.length;
    return {
      focusName: focusable || !isFirst,
      onBack: isFirst ? undefined : back,
      onClose: closing,
    };
  };
  const actionsOf = ({ id: personId }: CardView) =>
    people.some((person) => person.id === personId) && (
      <CardActions t={t} pinned={false} onNextMention={() => onNextMention(personId)} />
    );

  return (
    <section
      class="fc fc-card"
      role="dialog"
      aria-modal={false}
      aria-labelledby={nameOf(layers.length)}
      ref={frame}
      onClickCapture={remember}
      data-scroll
    >
      {first.length === 0 && (
        <div class="fc-view" hidden={layers.length > 0}>
          <Chooser
            t={t}
            people={people}
            modelOf={props.modelOf}
            nameId={nameOf(0)}
            focusName={focusable}
            onClose={closing}
            onChoose={(person) => open(viewOfPerson(person))}
          />
        </div>
      )}
      <ViewLayers
        views={layers}
        services={props}
        nameOf={nameOf}
        headOf={headOf}
        actionsOf={actionsOf}
        onOpen={open}
      />
    </section>
  );
}

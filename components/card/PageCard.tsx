import { useId, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../utils/interface-text';
import type { Person } from '../../utils/people/person';
import { Icon } from '../parts/Icon';
import { CardHeader, type HeadProps } from './CardHeader';
import type { CardServices } from './card-services';
import { useRatchet, useReturnFocus } from './keep-place';
import { ViewLayers } from './ViewLayers';
import { type CardSubject, viewOfPerson } from './views';

/** The people of a card, what it asks of the world, and what it tells the page. */
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
  const actionsOf = ({ id: personId }: CardSubject) =>
    people.some((person) => person.id === personId) && (
      <NextMention t={t} onClick={() => onNextMention(personId)} />
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

/** Leads to the person's next mention on the page; stands at the end of the foot. */
function NextMention({ t, onClick }: { t: Translate; onClick: () => void }) {
  return (
    <span class="fc-actions">
      <button type="button" class="fc-tool" title={t('card_next_mention')} onClick={onClick}>
        <Icon name="down" />
        <span class="fc-unseen">{t('card_next_mention')}</span>
      </button>
    </span>
  );
}

/** The views the reader has gone on to, one from another. */
interface Path {
  readonly views: readonly CardSubject[];
  /** The reader has gone on at least once, and may be back. */
  readonly moved: boolean;
  readonly open: (view: CardSubject) => void;
  readonly back: () => void;
}

/** Starts with nowhere gone. */
function usePath(): Path {
  const [views, setViews] = useState<readonly CardSubject[]>([]);
  const [moved, setMoved] = useState(false);
  return {
    views,
    moved,
    open: (view) => {
      setMoved(true);
      setViews([...views, view]);
    },
    back: () => setViews(views.slice(0, -1)),
  };
}

interface ChooserProps extends HeadProps {
  readonly people: readonly Person[];
  readonly modelOf: CardServices['modelOf'];
  readonly onChoose: (person: Person) => void;
}

/** In place of a guess: the people a name fits, to choose from. */
function Chooser({ people, modelOf, onChoose, ...head }: ChooserProps) {
  const { t } = head;
  return (
    <>
      <CardHeader {...head} name={t('card_choose_title')} subtitle={t('card_choose_hint')} />
      <ul class="fc-choices" role="list">
        {people.map((person) => {
          const { name, then } = modelOf(person, null);
          return (
            <li key={person.id}>
              <button type="button" class="fc-choice" onClick={() => onChoose(person)}>
                <span class="fc-role-text fc-entry-name">{name}</span>
                <span class="fc-detail">{then.roles[0]?.text}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

import { useId, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Translate } from '../../utils/interface-text';
import type { Day, Person } from '../../utils/people/person';
import { Icon } from '../parts/Icon';
import { CardHeader } from './CardHeader';
import { Chooser } from './Chooser';
import type { CardServices } from './card-services';
import { usePinTool } from './compare/use-pin-tool';
import { useRatchet, useReturnFocus } from './keep-place';
import { usePath } from './use-path';
import { ViewLayers } from './ViewLayers';
import { type CardSubject, viewOfPerson } from './views';
import { SaidToast } from './wrong-person/SaidToast';
import { useSaid } from './wrong-person/use-said';
import { WhyLine } from './wrong-person/WhyLine';
import { WrongView } from './wrong-person/WrongView';
import type { NameToCorrect, WrongPersonServices } from './wrong-person/wrong-person-services';

/** The people of a card, what it asks of the world, and what it tells the page. */
export interface PageCardProps extends CardServices {
  /** One, or those the name may stand for. */
  readonly people: readonly Person[];
  /** The name it is about, and why it was taken for them, in words. */
  readonly named: Omit<NameToCorrect, 'until'> & { readonly why: string };
  readonly wrong: WrongPersonServices;
  /** Opened by a command: the card takes the focus, and there is a button to close. */
  readonly focusable: boolean;
  /** Ids of the people who are pinned. */
  readonly pins: readonly string[];
  /** The day is the one picked; null: the article's. */
  readonly onPin: (personId: string, day: Day | null) => void;
  readonly onUnpin: (personId: string) => void;
  readonly onClose: () => void;
  readonly onNextMention: (personId: string) => void;
}

/**
 * The floating card: the one person a name stands for, or the choice between several; and what
 * the reader goes on to from there, each view over the one before. Esc is the host's.
 */
export function PageCard(props: PageCardProps) {
  const { t, named, wrong, focusable, onNextMention, onClose } = props;
  const pinTool = usePinTool(props);
  const { views, moved, open, back, restart } = usePath();
  const naming = useSaid(props.people);
  const { people, said, isAsking } = naming;
  const first = people.length === 1 ? people.map(viewOfPerson) : [];
  const layers = [...first, ...views];
  const depth = layers.length + Number(isAsking);
  const id = useId();
  const nameOf = (deep: number) => `${id}-${deep}`;
  const frame = useRef<HTMLElement>(null);
  const remember = useReturnFocus(depth, frame);
  // Somebody else's card is read from its top, wherever the reader pressed.
  useLayoutEffect(() => {
    if (naming.isKept) frame.current?.scrollTo(0, 0);
  }, [naming.isKept]);
  // A view lower than the last would slip from under the pointer, and the card would close.
  useRatchet(frame, moved || isAsking || said !== null);
  const closing = focusable ? onClose : undefined;
  const headOf = (deep: number) => {
    const isFirst = deep <= first.length;
    return {
      focusName: focusable || !isFirst,
      onBack: isFirst ? undefined : back,
      onClose: closing,
      ...pinTool(layers[deep - 1]),
    };
  };
  const isOfName = ({ id: personId }: CardSubject) => people.some(({ id }) => id === personId);
  const why = naming.isKept ? t('correct_why', [named.name, t('reason_reader')]) : named.why;
  const whyLine = <WhyLine why={why} t={t} onWrong={naming.ask} />;
  const { name, kind } = named;
  const toCorrect = useMemo(() => ({ name, kind, until: people }), [name, kind, people]);

  return (
    <section
      class="fc fc-card"
      role="dialog"
      aria-modal={false}
      aria-labelledby={nameOf(depth)}
      ref={frame}
      onClickCapture={remember}
      data-scroll
    >
      <div class="fc-layers" hidden={isAsking}>
        {first.length === 0 && (
          <div class="fc-view" hidden={layers.length > 0}>
            {people.length === 0 ? (
              <>
                <CardHeader
                  t={t}
                  nameId={nameOf(0)}
                  name={name}
                  subtitle={t('correct_nobody_marked')}
                  onClose={closing}
                />
                {whyLine}
              </>
            ) : (
              <Chooser
                t={t}
                people={people}
                modelOf={props.modelOf}
                nameId={nameOf(0)}
                focusName={focusable}
                onClose={closing}
                onChoose={(person) => open(viewOfPerson(person))}
                lines={whyLine}
              />
            )}
          </div>
        )}
        <ViewLayers
          views={layers}
          services={props}
          nameOf={nameOf}
          headOf={headOf}
          actionsOf={(view) =>
            isOfName(view) && <NextMention t={t} onClick={() => onNextMention(view.id)} />
          }
          linesOf={(view) => isOfName(view) && whyLine}
          onOpen={open}
        />
      </div>
      {isAsking && (
        <WrongView
          t={t}
          name={toCorrect}
          services={wrong}
          nameId={nameOf(depth)}
          onBack={naming.cancel}
          onClose={closing}
          onSaid={(next) => {
            restart();
            naming.say(next);
          }}
        />
      )}
      {said && !isAsking && (
        <SaidToast said={said} host={wrong.host} t={t} onUndone={naming.undone} />
      )}
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

import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Translate } from '../../utils/interface-text';
import type { Day, Person } from '../../utils/people/person';
import { CardHeader } from './CardHeader';
import { Chooser } from './Chooser';
import { CompactCard } from './CompactCard';
import type { CardServices } from './card-services';
import { usePinTool } from './compare/use-pin-tool';
import { useRatchet, useReturnFocus } from './keep-place';
import type { MentionsHere } from './MentionLine';
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
  /** Beside its name, or a sheet at the window's lower edge, which has a button to close and a handle. */
  readonly shape?: 'beside' | 'sheet';
  /** Ids of the people who are pinned. */
  readonly pins: readonly string[];
  /** The day is the one picked; null: the article's. */
  readonly onPin: (personId: string, day: Day | null) => void;
  readonly onUnpin: (personId: string) => void;
  readonly onClose: () => void;
  /** One of those the name fits is meant in this article, for as long as its tab is open. */
  readonly onChoose: (person: Person) => void;
  /** Goes to the person's mention before or after the one shown. */
  readonly onMention: (personId: string, way: 1 | -1) => void;
  /** Where the article names the one person; absent: it is not known. */
  readonly mentions?: MentionsHere | undefined;
  /** The person was looked up on this page before, at another mention. */
  readonly isRepeat?: boolean;
  /** The article's day in words; absent: it has none. */
  readonly dayText?: string | undefined;
}

/**
 * The floating card: the one person a name stands for, or the choice between several; and what
 * the reader goes on to from there, each view over the one before. Esc is the host's.
 */
export function PageCard(props: PageCardProps) {
  const {
    t,
    named,
    wrong,
    focusable,
    shape = 'beside',
    onMention,
    onChoose,
    onClose,
    mentions,
  } = props;
  const pinTool = usePinTool(props);
  const [isCompact, setCompact] = useState(props.isRepeat ?? false);
  const isSheet = shape === 'sheet';
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
  const closing = focusable || isSheet ? onClose : undefined;
  const headOf = (deep: number) => {
    const isFirst = deep <= first.length;
    return {
      focusName: focusable || !isFirst,
      onBack: isFirst ? undefined : back,
      onClose: closing,
    };
  };
  const isOfName = ({ id: personId }: CardSubject) => people.some(({ id }) => id === personId);
  const isFirstView = (view: CardSubject) => first[0] === view || first[0]?.id === view.id;
  const asked = named.kind === 'role' ? askedText(named.name, props.dayText, t) : undefined;
  const [only] = people;
  const modelOnly = useMemo(() => only && (() => props.modelOf(only, null)), [only, props.modelOf]);
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
      data-shape={shape}
    >
      {isSheet && <div class="fc-grip" aria-hidden="true" />}
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
                <div class="fc-lines">{whyLine}</div>
              </>
            ) : (
              <Chooser
                t={t}
                name={name}
                people={people}
                modelOf={props.modelOf}
                nameId={nameOf(0)}
                focusName={focusable}
                onClose={closing}
                onChoose={(person) => {
                  onChoose(person);
                  open(viewOfPerson(person));
                }}
                onNone={naming.ask}
                lines={whyLine}
              />
            )}
          </div>
        )}
        {isCompact && first.length === 1 && views.length === 0 && modelOnly ? (
          <div class="fc-view">
            <CompactCard
              t={t}
              nameId={nameOf(depth)}
              modelOn={modelOnly}
              focusName={focusable}
              onClose={closing}
              onMore={() => setCompact(false)}
              tools={layers.map(pinTool.toolsOf)}
            />
          </div>
        ) : (
          <ViewLayers
            views={layers}
            services={props}
            nameOf={nameOf}
            headOf={headOf}
            askedOf={(view) => (isFirstView(view) ? (asked ?? '') : '')}
            toolsOf={pinTool.toolsOf}
            onDay={pinTool.onDay}
            mentionsOf={(view) => (isFirstView(view) ? mentions : undefined)}
            onMention={(view, way) => onMention(view.id, way)}
            linesOf={(view) => isOfName(view) && whyLine}
            onOpen={open}
          />
        )}
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

/** "“the Prime Minister” on 26 Sep 2024 was": the words of the article come first. */
function askedText(name: string, dayText: string | undefined, t: Translate): string {
  return dayText === undefined ? t('card_asked_is', [name]) : t('card_asked_was', [name, dayText]);
}

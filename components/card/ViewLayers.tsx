import type { ComponentChildren } from 'preact';
import { useCallback } from 'preact/hooks';
import type { FactPlace } from '../../utils/card/card-model';
import type { ManagerPlace } from '../../utils/corrections/manager-places';
import type { Day, Person } from '../../utils/people/person';
import { CardContent, type CardContentProps } from './CardContent';
import { CardHeader, type HeadProps } from './CardHeader';
import type { CardServices } from './card-services';
import { Pending, pendingText, useLoaded } from './Loading';
import type { MentionsHere } from './MentionLine';
import { PostContent } from './PostContent';
import { type CardSubject, linksOn, linksTo } from './views';

interface ViewLayersProps {
  readonly views: readonly CardSubject[];
  readonly services: CardServices;
  /** The id of the name of the view so deep; the first is 1. */
  readonly nameOf: (depth: number) => string;
  readonly headOf: (depth: number) => Pick<ViewContentProps, 'focusName' | 'onBack' | 'onClose'>;
  /** Buttons at the end of a view's head. */
  readonly toolsOf?: (view: CardSubject) => ComponentChildren;
  /** The reader has picked another day of a view's person; null: the article's. */
  readonly onDay?: ((view: CardSubject, day: Day | null) => void) | undefined;
  /** Where the article names a view's person. */
  readonly mentionsOf?: (view: CardSubject) => MentionsHere | undefined;
  readonly onMention?: (view: CardSubject, way: 1 | -1) => void;
  /** The words that were asked about, over a view's head. */
  readonly askedOf?: (view: CardSubject) => string;
  /** Lines over the foot of a view. */
  readonly linesOf?: (view: CardSubject) => ComponentChildren;
  readonly onOpen: (view: CardSubject) => void;
}

/** The last view is seen; those it was reached by wait under it as they were left. */
export function ViewLayers(props: ViewLayersProps) {
  const {
    views,
    services,
    nameOf,
    headOf,
    toolsOf,
    mentionsOf,
    onMention,
    linesOf,
    onOpen,
    onDay,
  } = props;
  return (
    <>
      {views.map((view, index) => {
        const depth = index + 1;
        return (
          <div class="fc-view" key={`${depth} ${view.id}`} hidden={depth < views.length}>
            <ViewContent
              view={view}
              services={services}
              nameId={nameOf(depth)}
              asked={props.askedOf?.(view)}
              tools={toolsOf?.(view)}
              mentions={mentionsOf?.(view)}
              onMention={onMention && ((way) => onMention(view, way))}
              lines={linesOf?.(view)}
              onOpen={onOpen}
              onDay={onDay && ((day) => onDay(view, day))}
              {...headOf(depth)}
            />
          </div>
        );
      })}
    </>
  );
}

interface ViewContentProps extends Omit<HeadProps, 't'> {
  readonly view: CardSubject;
  readonly services: CardServices;
  /** The reader wants to see another person or post. */
  readonly onOpen: (view: CardSubject) => void;
  readonly onDay?: ((day: Day | null) => void) | undefined;
  readonly tools?: ComponentChildren;
  readonly mentions?: MentionsHere | undefined;
  readonly onMention?: ((way: 1 | -1) => void) | undefined;
  readonly lines?: ComponentChildren;
}

/** The person or post that a view stands for. */
function ViewContent({ view, services, onOpen, ...rest }: ViewContentProps) {
  const { tools, mentions, onMention, onDay, lines, ...head } = rest;
  const { t, modelOf, loadPerson, loadPost, onCopy, onCorrect, onManage } = services;
  const { kind, id, name, person, day = null } = view;
  const links = linksTo(onOpen);
  if (kind === 'post') {
    return (
      <PostContent
        id={id}
        name={name}
        day={day}
        loadPost={loadPost}
        t={t}
        onPerson={linksOn(day, links).onPerson}
        tools={tools}
        {...head}
      />
    );
  }
  const shared = {
    t,
    modelOf,
    onCopy,
    onFact: onCorrect,
    onManaged: onManage,
    ...{ tools, mentions, onMention },
    lines,
    startDay: day,
    onDay,
    ...links,
    ...head,
  };
  if (person) return <PersonContent person={person} {...shared} />;
  return <FetchedPerson id={id} name={name} loadPerson={loadPerson} {...shared} />;
}

interface PersonContentProps extends Omit<CardContentProps, 'modelOn' | 'onCorrect' | 'onManage'> {
  readonly person: Person;
  readonly modelOf: CardServices['modelOf'];
  readonly onFact: CardServices['onCorrect'];
  readonly onManaged: CardServices['onManage'];
}

/** A person at hand. */
function PersonContent({ person, modelOf, onFact, onManaged, ...rest }: PersonContentProps) {
  // The same function for the same person, so that the article's day is put into words once.
  const modelOn = useCallback((day: Day | null) => modelOf(person, day), [person, modelOf]);
  const onCorrect = onFact && ((fact: FactPlace) => onFact(person, fact));
  const onManage = onManaged && ((place: ManagerPlace) => onManaged(person, place));
  return <CardContent modelOn={modelOn} onCorrect={onCorrect} onManage={onManage} {...rest} />;
}

interface FetchedPersonProps extends Omit<PersonContentProps, 'person'> {
  readonly id: string;
  /** Their name until they are fetched. */
  readonly name: string;
  readonly loadPerson: CardServices['loadPerson'];
}

/** A person of whom only the id is known, once fetched. */
function FetchedPerson({ id, name, loadPerson, ...rest }: FetchedPersonProps) {
  const { loaded, retry } = useLoaded(id, loadPerson);
  if (loaded.state === 'ready') return <PersonContent person={loaded.value} {...rest} />;
  const { t, nameId, focusName, onBack, onClose } = rest;
  const head = { t, nameId, onBack, onClose, ...(focusName && { focusName }) };
  return (
    <>
      <CardHeader {...head} name={name} subtitle={pendingText(loaded.state, t)} />
      <Pending state={loaded.state} absentText={t('card_person_absent')} t={t} onRetry={retry} />
    </>
  );
}

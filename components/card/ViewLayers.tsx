import type { ComponentChildren } from 'preact';
import { useCallback } from 'preact/hooks';
import type { FactPlace } from '../../utils/card/card-model';
import type { Day, Person } from '../../utils/people/person';
import { CardContent, type CardContentProps } from './CardContent';
import { CardHeader, type HeadProps } from './CardHeader';
import type { CardServices } from './card-services';
import { Pending, useLoaded } from './Loading';
import { PostContent } from './PostContent';
import { type CardSubject, linksOn, linksTo } from './views';

interface ViewLayersProps {
  readonly views: readonly CardSubject[];
  readonly services: CardServices;
  /** The id of the name of the view so deep; the first is 1. */
  readonly nameOf: (depth: number) => string;
  readonly headOf: (
    depth: number,
  ) => Pick<ViewContentProps, 'focusName' | 'onBack' | 'onClose' | 'tools' | 'onDay'>;
  readonly actionsOf?: (view: CardSubject) => ComponentChildren;
  /** Lines over the foot of a view. */
  readonly linesOf?: (view: CardSubject) => ComponentChildren;
  readonly onOpen: (view: CardSubject) => void;
}

/** The last view is seen; those it was reached by wait under it as they were left. */
export function ViewLayers(props: ViewLayersProps) {
  const { views, services, nameOf, headOf, actionsOf, linesOf, onOpen } = props;
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
              actions={actionsOf?.(view)}
              lines={linesOf?.(view)}
              onOpen={onOpen}
              {...headOf(depth)}
            />
          </div>
        );
      })}
    </>
  );
}

interface ViewContentProps extends Omit<HeadProps, 't'>, Pick<CardContentProps, 'onDay'> {
  readonly view: CardSubject;
  readonly services: CardServices;
  /** The reader wants to see another person or post. */
  readonly onOpen: (view: CardSubject) => void;
  readonly actions?: ComponentChildren;
  readonly lines?: ComponentChildren;
}

/** The person or post that a view stands for. */
function ViewContent({ view, services, onOpen, actions, lines, onDay, ...head }: ViewContentProps) {
  const { t, modelOf, loadPerson, loadPost, onCopy, onCorrect } = services;
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
        {...head}
      />
    );
  }
  const shared = {
    t,
    modelOf,
    onCopy,
    onFact: onCorrect,
    actions,
    lines,
    startDay: day,
    onDay,
    ...links,
    ...head,
  };
  if (person) return <PersonContent person={person} {...shared} />;
  return <FetchedPerson id={id} name={name} loadPerson={loadPerson} {...shared} />;
}

interface PersonContentProps extends Omit<CardContentProps, 'modelOn' | 'onCorrect'> {
  readonly person: Person;
  readonly modelOf: CardServices['modelOf'];
  readonly onFact: CardServices['onCorrect'];
}

/** A person at hand. */
function PersonContent({ person, modelOf, onFact, ...rest }: PersonContentProps) {
  // The same function for the same person, so that the article's day is put into words once.
  const modelOn = useCallback((day: Day | null) => modelOf(person, day), [person, modelOf]);
  const onCorrect = onFact && ((fact: FactPlace) => onFact(person, fact));
  return <CardContent modelOn={modelOn} onCorrect={onCorrect} {...rest} />;
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
      <CardHeader {...head} name={name} subtitle="" />
      <Pending state={loaded.state} absentText={t('card_person_absent')} t={t} onRetry={retry} />
    </>
  );
}

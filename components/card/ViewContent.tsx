import type { ComponentChildren } from 'preact';
import type { HeadProps } from './CardHeader';
import type { CardServices } from './card-services';
import { FoundPerson } from './FoundPerson';
import { PersonContent } from './PersonContent';
import { PostContent } from './PostContent';
import { type CardView, linksOn, linksTo } from './views';

/** What any view gets. */
export interface ViewContentProps extends Omit<HeadProps, 't'> {
  readonly view: CardView;
  readonly services: CardServices;
  /** The reader wants to see another person or post. */
  readonly onOpen: (view: CardView) => void;
  readonly actions?: ComponentChildren;
}

/** The person or post that a view stands for. */
export function ViewContent({ view, services, onOpen, actions, ...head }: ViewContentProps) {
  const { t, modelOf, loadPerson, loadPost, onCopy } = services;
  const { kind, id, name, person, day = null } = view;
  const leads = linksTo(onOpen);
  if (kind === 'post') {
    return (
      <PostContent
        id={id}
        name={name}
        day={day}
        loadPost={loadPost}
        t={t}
        onPerson={linksOn(day, leads).onPerson}
        {...head}
      />
    );
  }
  const shared = { t, modelOf, onCopy, actions, startDay: day, ...leads, ...head };
  if (person) return <PersonContent person={person} {...shared} />;
  return <FoundPerson id={id} name={name} loadPerson={loadPerson} {...shared} />;
}

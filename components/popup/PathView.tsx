import { useId, useMemo, useRef } from 'preact/hooks';
import type { Day } from '../../utils/people/person';
import { useReturnFocus } from '../card/keep-place';
import { ViewLayers } from '../card/ViewLayers';
import type { CardView } from '../card/views';
import { PathBar } from './PathBar';
import type { ArticleHere, PopupServices } from './popup-services';

/** What the views gone on to from a list get. */
export interface PathViewProps {
  /** At least one; the last is seen. */
  readonly path: readonly CardView[];
  readonly services: PopupServices;
  readonly article: ArticleHere | null;
  readonly onOpen: (view: CardView) => void;
  readonly onBack: () => void;
}

/** A person or post, as the card says it; under it, as they were left, those it was reached by. */
export function PathView({ path, services, article, onOpen, onBack }: PathViewProps) {
  const published = article?.published ?? null;
  const cards = useMemo(() => cardServices(services, published), [services, published]);
  const id = useId();
  const nameOf = (depth: number) => `${id}-${depth}`;
  const main = useRef<HTMLElement>(null);
  const remember = useReturnFocus(path.length, main);
  const seen = path.at(-1)?.id;
  const here = article?.people.find(({ person }) => person.id === seen)?.person.id ?? null;
  return (
    <>
      <PathBar services={services} personHere={here} onBack={onBack} />
      <main
        class="fc-popup-main"
        aria-labelledby={nameOf(path.length)}
        ref={main}
        onClickCapture={remember}
        data-scroll
      >
        <ViewLayers
          views={path}
          services={cards}
          nameOf={nameOf}
          headOf={() => ({ focusName: true })}
          onOpen={onOpen}
        />
      </main>
    </>
  );
}

function cardServices(services: PopupServices, published: Day | null) {
  const { t, cardOf, loadPerson, loadPost, copy } = services;
  return {
    t,
    modelOf: (person: Parameters<typeof cardOf>[0], day: Day | null) =>
      cardOf(person, published, day),
    loadPerson,
    loadPost: (post: string, day: Day | null) => loadPost(post, published, day),
    onCopy: copy,
  };
}

import { useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Day } from '../../utils/people/person';
import { useReturnFocus } from '../card/keep-place';
import { ViewLayers } from '../card/ViewLayers';
import type { CardSubject } from '../card/views';
import { WhyLine } from '../card/wrong-person/WhyLine';
import { Icon } from '../parts/Icon';
import type { ArticleHere, PopupServices } from './popup-services';
import type { WrongOne } from './WrongHere';

interface PathViewProps {
  /** At least one; the last is seen. */
  readonly path: readonly CardSubject[];
  readonly services: PopupServices;
  readonly article: ArticleHere | null;
  readonly onOpen: (view: CardSubject) => void;
  readonly onWrong: (wrong: WrongOne) => void;
  readonly onBack: () => void;
}

/** A person or post, as the card says it; under it, as they were left, those it was reached by. */
export function PathView({ path, services, article, onOpen, onWrong, onBack }: PathViewProps) {
  const published = article?.published ?? null;
  const cards = useMemo(() => cardServices(services, published), [services, published]);
  const id = useId();
  const nameOf = (depth: number) => `${id}-${depth}`;
  const main = useRef<HTMLElement>(null);
  const remember = useReturnFocus(path.length, main);
  const seen = path.at(-1)?.id;
  const here = article?.people.find(({ person }) => person.id === seen)?.person.id ?? null;
  const linesOf = (view: CardSubject) => {
    const one = article?.people.find(({ person }) => person.id === view.id);
    if (!article || !one?.named) return null;
    const wrong = () => onWrong({ article, one });
    return <WhyLine why={one.named.why} t={services.t} onWrong={wrong} />;
  };
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
          linesOf={linesOf}
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
    loadPost: (post: string) => loadPost(post, published),
    onCopy: copy,
    onCorrect: services.correctFact,
    onManage: services.showInManager,
  };
}

interface PathBarProps {
  readonly services: PopupServices;
  /** The person shown, where the article in the tab names them. */
  readonly personHere: string | null;
  readonly onBack: () => void;
}

/** The way back, and to the place in the article. */
function PathBar({ services, personHere, onBack }: PathBarProps) {
  const { t, showInArticle } = services;
  const [goneId, setGoneId] = useState<string | null>(null);
  const show = async (id: string) => {
    const shown = await showInArticle(id).catch(() => false);
    setGoneId(shown ? null : id);
  };
  return (
    <>
      <nav class="fc-popup-bar">
        <button type="button" class="fc-button" data-kind="quiet" onClick={onBack}>
          <Icon name="back" />
          {t('popup_back')}
        </button>
        {personHere !== null && (
          <button
            type="button"
            class="fc-button"
            data-kind="quiet"
            onClick={() => void show(personHere)}
          >
            {t('popup_show_in_article')}
          </button>
        )}
      </nav>
      <p class="fc-popup-gone" role="status">
        {goneId !== null && goneId === personHere && t('popup_not_shown')}
      </p>
    </>
  );
}

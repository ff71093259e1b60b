import { useMemo } from 'preact/hooks';
import { type Said, WrongPerson } from '../card/wrong-person/WrongPerson';
import type { WrongPersonServices } from '../card/wrong-person/wrong-person-services';
import { Icon } from '../parts/Icon';
import type { ArticleHere, PersonInArticle, PopupServices } from './popup-services';

/** A person of the article in the tab, who is to be somebody else. */
export interface WrongOne {
  readonly article: ArticleHere;
  readonly one: PersonInArticle;
}

interface WrongHereProps extends WrongOne {
  readonly services: PopupServices;
  readonly onSaid: (said: Said) => void;
  readonly onBack: () => void;
}

/** The popup's view in which the reader says whom a name of the article means. */
export function WrongHere({ article, one, services, onSaid, onBack }: WrongHereProps) {
  const { t } = services;
  const { person, named } = one;
  const { name = person.name, kind = 'name', why = '' } = named ?? {};
  const toCorrect = useMemo(() => ({ name, kind, until: [person] }), [name, kind, person]);
  const wrong = useMemo(() => wrongServices(article, services), [article, services]);
  return (
    <>
      <nav class="fc-popup-bar">
        <button type="button" class="fc-button" data-kind="quiet" onClick={onBack}>
          <Icon name="back" />
          {t('popup_back')}
        </button>
      </nav>
      <main class="fc-popup-main" data-scroll>
        <h2 class="fc-popup-heading">{t('correct_title', [name])}</h2>
        {why && <p class="fc-popup-note">{why}</p>}
        <WrongPerson name={toCorrect} services={wrong} t={t} onSaid={onSaid} onCancel={onBack} />
      </main>
    </>
  );
}

function wrongServices(article: ArticleHere, services: PopupServices): WrongPersonServices {
  const { host, isPrivate, published } = article;
  return {
    host,
    isPrivate,
    namesakes: services.namesakes,
    search: async (query) => (await services.search(query)).map(({ person }) => person),
    roleOf: (person) => services.cardOf(person, published).then.roles[0]?.text ?? '',
    correct: (name, choice) => services.correct(article, name, choice),
  };
}

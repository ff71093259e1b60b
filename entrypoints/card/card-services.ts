import type { CardServices } from '../../components/card/card-services';
import { copyText } from '../../components/parts/copy-text';
import { buildCardModel } from '../../utils/card/build-card-model';
import { buildPostModel } from '../../utils/card/build-post-model';
import type { CardSurroundings } from '../../utils/card/card-input';
import type { CardCalls } from '../../utils/messaging/calls';
import type { CardOrder, FromCard } from '../../utils/messaging/card-messages';
import type { Client } from '../../utils/messaging/protocol';
import { interfaceLocale, translate as t } from '../../utils/messaging/translate';
import { today } from '../../utils/people/dates/days';
import { localesOf } from '../../utils/settings/locales';
import type { PeopleAtHand } from './people-at-hand';

/** The frame's root, its people, and its two ways out. */
export interface CardSessionOptions {
  readonly root: HTMLElement;
  readonly people: PeopleAtHand;
  /** Of the handshake: with it the card shows that it is the one the page's side made. */
  readonly token: string;
  readonly background: Client<CardCalls>;
  readonly send: (message: FromCard) => void;
}

/** The part of an order that tells what a card's words stand on. */
type Told = Pick<CardOrder, 'published' | 'dayKnown' | 'language' | 'dates' | 'others'>;

/** The article, the day and the people that a card is put into words with. */
export function surroundingsOf(order: Told, people: PeopleAtHand): CardSurroundings {
  return {
    published: order.published,
    dayKnown: order.dayKnown,
    today: today(),
    t,
    ...localesOf(order, interfaceLocale()),
    others: people.of(order.others),
    packs: people.packs,
  };
}

/** Answers a card's calls from the people at hand, or asks the background. */
export function servicesFor(
  order: Told,
  { people, background, token }: Pick<CardSessionOptions, 'people' | 'background' | 'token'>,
): CardServices {
  const surroundings = surroundingsOf(order, people);
  return {
    t,
    modelOf: (person, selected, scale) =>
      buildCardModel({ ...surroundings, person, selected, scale }),
    loadPerson: async (id) => people.of([id])[0] ?? (await background.getPerson({ id })).person,
    loadPost: async (id) => {
      const { post } = await background.getPost({ id });
      return post && ((selected) => buildPostModel({ ...surroundings, post, selected }));
    },
    onCopy: (text) => copyText(document, text),
    onManage: ({ id }, place) =>
      void background.showInManager({ token, personId: id, place }).catch(() => undefined),
    // It says nothing here: what it opens is a tab of its own.
    onCorrect: ({ id }, fact) =>
      void background.correctFact({ token, personId: id, fact }).catch(() => undefined),
  };
}

import { render } from 'preact';
import type { CardServices } from '../../components/card/card-services';
import { PageCard } from '../../components/card/PageCard';
import { copyText } from '../../components/parts/copy-text';
import { buildCardModel } from '../../utils/card/build-card-model';
import { buildPostModel } from '../../utils/card/build-post-model';
import { type CardSurroundings, cardWords } from '../../utils/card/card-input';
import type { CardCalls } from '../../utils/messaging/calls';
import type { CardOrder, FromCard, ToCard } from '../../utils/messaging/card-messages';
import type { Client } from '../../utils/messaging/protocol';
import { interfaceLocale, translate as t } from '../../utils/messaging/translate';
import { today } from '../../utils/people/dates/days';
import { describeWhy } from '../../utils/recognition/trace/describe-reason';
import { localesOf } from '../../utils/settings/locales';
import type { PeopleAtHand } from './people-at-hand';
import { watchHeight } from './watch-height';
import { wrongPersonServices } from './wrong-person-services';

/**
 * Lower than this, in CSS pixels, a card keeps neither head nor line nor foot in place: together they
 * take 180 px, and less than half would be left to read. So it is in windows below 420 px.
 */
const LOW_CARD_PX = 300;

/** The frame's root, its people, and its two ways out. */
interface CardSessionOptions {
  readonly root: HTMLElement;
  readonly people: PeopleAtHand;
  /** Of the handshake: with it the card shows that it is the one the page's side made. */
  readonly token: string;
  readonly background: Client<CardCalls>;
  readonly send: (message: FromCard) => void;
}

/** Draws the cards that the page's side orders; starts with none. */
export function createCardSession(options: CardSessionOptions) {
  const { root, people, background, token, send } = options;
  let latest = 0;
  const height = watchHeight((wanted) => send({ type: 'drawn', number: latest, height: wanted }));

  const clear = (): void => {
    height.stop();
    render(null, root);
  };
  const draw = (order: CardOrder): void => {
    const { number, theme, held, room, named, published, repeat, mentions, shape } = order;
    const shown = people.of(order.people);
    clear();
    if (shown.length === 0) {
      send({ type: 'failed', number });
      return;
    }
    document.documentElement.dataset.theme = theme;
    document.documentElement.style.setProperty('--fc-most', `${room}px`);
    document.documentElement.toggleAttribute('data-low', room < LOW_CARD_PX);
    render(
      <PageCard
        key={number}
        {...servicesFor(order, options)}
        people={shown}
        named={{ ...named, why: describeWhy(named, t) }}
        wrong={wrongPersonServices(order, options)}
        focusable={held}
        shape={shape}
        // Where it cannot be kept the card shows them all the same.
        onChoose={({ id }) =>
          void background.chooseHere({ token, personId: id }).catch(() => undefined)
        }
        onClose={() => send({ type: 'close' })}
        isRepeat={repeat}
        mentions={mentions ?? undefined}
        dayText={published === null ? undefined : wordsFor(order).wholeDate(published)}
        onMention={(personId, way) => send({ type: way === 1 ? 'next' : 'previous', personId })}
      />,
      root,
    );
    height.watch(root);
  };
  const show = (order: CardOrder): void => {
    latest = order.number;
    const ids = [...order.people, ...order.others];
    // At once where it can be: waiting for a promise, even a kept one, may cost a frame.
    if (people.has(ids)) {
      draw(order);
      return;
    }
    people.fetch(ids).then(
      () => latest === order.number && draw(order),
      () => send({ type: 'failed', number: order.number }),
    );
  };

  return {
    receive(message: ToCard): void {
      if (message.type === 'show') show(message.order);
      else {
        latest = 0;
        clear();
      }
    },
  };
}

/** Answers a card's calls from the people at hand, or asks the background. */
function servicesFor(
  order: CardOrder,
  { people, background, token }: CardSessionOptions,
): CardServices {
  const surroundings: CardSurroundings = {
    published: order.published,
    dayKnown: order.dayKnown,
    today: today(),
    t,
    ...localesOf(order, interfaceLocale()),
    others: people.of(order.others),
    packs: people.packs,
  };
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

function wordsFor(order: CardOrder) {
  return cardWords({ t, ...localesOf(order, interfaceLocale()) });
}

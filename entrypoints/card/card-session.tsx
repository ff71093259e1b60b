import { type ComponentChild, render } from 'preact';
import { PageCard } from '../../components/card/PageCard';
import { cardWords } from '../../utils/card/card-input';
import type { CardOrder, PinsOrder, ToCard } from '../../utils/messaging/card-messages';
import { interfaceLocale, translate as t } from '../../utils/messaging/translate';
import { describeWhy } from '../../utils/recognition/trace/describe-reason';
import { localesOf } from '../../utils/settings/locales';
import { type CardSessionOptions, servicesFor } from './card-services';
import { pinsOf } from './pinned-people';
import { createLiveWord, type LiveWord, newestName } from './say-pinned';
import { watchHeight } from './watch-height';
import { wrongPersonServices } from './wrong-person-services';

/**
 * Lower than this, in CSS pixels, a card keeps neither head nor line nor foot in place: together they
 * take 180 px, and less than half would be left to read. So it is in windows below 420 px.
 */
const LOW_CARD_PX = 300;

/** The part of an order that tells how it is drawn. */
type Look = Pick<CardOrder, 'theme' | 'room'>;

/** Draws the cards that the page's side orders; starts with none. */
export function createCardSession(options: CardSessionOptions) {
  const { root, people, background, token, send } = options;
  let latest = 0;
  let live: LiveWord | null = null;
  const height = watchHeight((wanted) => send({ type: 'drawn', number: latest, height: wanted }));

  const clear = (): void => {
    height.stop();
    render(null, root);
  };
  const put = (how: Look, view: ComponentChild): void => {
    height.stop();
    document.documentElement.dataset.theme = how.theme;
    document.documentElement.style.setProperty('--fc-most', `${how.room}px`);
    document.documentElement.toggleAttribute('data-low', how.room < LOW_CARD_PX);
    render(view, root);
    height.watch(root);
  };
  const draw = (order: CardOrder): void => {
    const { number, held, named, published, repeat, mentions, shape } = order;
    const shown = people.of(order.people);
    clear();
    if (shown.length === 0) {
      send({ type: 'failed', number });
      return;
    }
    put(
      order,
      <PageCard
        key={number}
        {...servicesFor(order, options)}
        people={shown}
        named={{ ...named, why: describeWhy(named, t) }}
        wrong={wrongPersonServices(order, options)}
        focusable={held}
        shape={shape}
        pins={order.pins}
        onPin={(personId, day) => send({ type: 'pin', personId, day })}
        onUnpin={(personId) => send({ type: 'unpin', personId })}
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
    );
  };
  const drawPins = (order: PinsOrder): void => {
    const view = pinsOf(order, options);
    // What the reader has opened in it stays open: nothing is taken away first.
    if (view) put(order, view);
    else send({ type: 'failed', number: order.number });
  };
  const tellPinned = (held: boolean): void => {
    const name = newestName(root);
    if (held && name) focusAndKeep(name);
    live?.say(t('card_pinned', [name?.textContent ?? '']));
  };
  const show = (number: number, ids: readonly string[], drawn: () => void): void => {
    latest = number;
    // At once where it can be: waiting for a promise, even a kept one, may cost a frame.
    if (people.has(ids)) {
      drawn();
      return;
    }
    people.fetch(ids).then(
      () => latest === number && drawn(),
      () => send({ type: 'failed', number }),
    );
  };

  return {
    receive(message: ToCard): void {
      if (message.type === 'show') {
        const { order } = message;
        show(order.number, [...order.people, ...order.others], () => draw(order));
      } else if (message.type === 'compare') {
        const { order } = message;
        live ??= createLiveWord(document);
        const named = order.subjects.flatMap(({ personId, others }) => [personId, ...others]);
        show(order.number, named, () => drawPins(order));
      } else if (message.type === 'pinned') tellPinned(message.held);
      else {
        latest = 0;
        clear();
      }
    },
  };
}

/** A browser is done with moving the focus from one frame to another after this, in milliseconds. */
const FOCUS_SETTLES_MS = 1_000;

/**
 * Puts the focus there, and again where the frame loses it and has it back with nothing in it: as the
 * card somebody was pinned from goes, Chromium may take the focus through the page.
 */
function focusAndKeep(element: HTMLElement): void {
  const take = (): void => element.focus({ preventScroll: true });
  const takeBack = (): void => {
    if (document.activeElement === document.body) take();
  };
  take();
  window.addEventListener('focus', takeBack, { signal: AbortSignal.timeout(FOCUS_SETTLES_MS) });
}

function wordsFor(order: CardOrder) {
  return cardWords({ t, ...localesOf(order, interfaceLocale()) });
}

import { activeElementOf, boxOf, documentOf, focus } from '../../article/dom/read-node';
import {
  boundedIds,
  type CardOrder,
  type FromCard,
  type PinnedSubject,
  type PointerReport,
} from '../../messaging/card-messages';
import type { Mention } from '../../recognition/contract';
import { isRangeGone } from '../frames/frame-place';
import type { Mark } from '../marks/mark';
import type { Marks } from '../marks/marks';
import { type CardChannel, createCardChannel } from './card-channel';
import type { CardHost } from './card-host';
import { type ArticleHere, articleOf, type CardLook, isSameCard, lookAt } from './card-order';
import { createSeenPeople, mentionsOf } from './mentions-here';
import { nameHere } from './name-here';
import { type Point, placeCard, roomBeside } from './place-card';
import { placeSheet, type Shape, shapeFor, sheetRoom } from './sheet';
import { watchBack } from './watch-back';

/** Acts of the reader in the card that are not the card's own business. */
export interface CardReports {
  readonly pointer: (where: PointerReport) => void;
  /** The reader, or a fault, closes the card. */
  readonly close: () => void;
  /** Goes to the person's mention after the one shown (1) or before it (-1), round and round. */
  readonly nextMention: (personId: string, way: 1 | -1) => void;
  /** The reader pins a person of the card, or takes one of the pinned away. */
  readonly pin: (subject: PinnedSubject, card: CardToPin) => void;
  readonly unpin: (personId: string) => void;
}

/** An open card that is to be pinned where it is. */
export interface CardToPin extends Point {
  readonly theme: CardOrder['theme'];
  /** Opened by a command: the pinned card takes the focus as this one did. */
  readonly held: boolean;
  /** What had the focus before the card. */
  readonly focusBefore: Element | null;
}

/** Shows the card at a mark and takes it away again. */
export interface CardView {
  /** A card may be wanted soon: it is drawn, unseen. */
  prepare(mark: Mark): void;
  /** `held`: opened by a command or a finger, so that the card takes the focus; `touched`: by a finger or pen. */
  show(mark: Mark, held: boolean, touched?: boolean): void;
  hide(): void;
  /** Puts an open card where its name now is. */
  follow(): void;
  /** Marks have been put: the open card's may be one of them. */
  renewed(): void;
  /** Whether a token is the one last given to the frame. */
  readonly confirm: CardChannel['confirm'];
  /** The mention whose card is open in the frame that has the token; null: none is. */
  readonly mentionOf: (token: string) => Mention | null;
  /** The pointer drags something of the card, wherever it is meanwhile. */
  readonly isPressed: () => boolean;
  /** A card is shown as a sheet, away from its name. */
  readonly isSheet: () => boolean;
  /** The page keeps the card's frame from running. */
  readonly isRefused: () => boolean;
  destroy(): void;
}

/** The card's host, the marks and the article that a view works with. */
export interface CardViewOptions {
  readonly host: CardHost;
  readonly origin: string;
  readonly marks: Marks;
  readonly article: ArticleHere;
  /** Ids of everybody the article names. */
  readonly others: () => Iterable<string>;
  /** Where the pointer last was, to choose among a broken name's lines; null if it plays no part. */
  readonly pointer: () => { x: number; y: number } | null;
  /** How the reader wants cards to look. */
  readonly look: () => CardLook;
  /** Ids of the people who are pinned. */
  readonly pinned: () => readonly string[];
  readonly reports: CardReports;
}

type PinMessage = Extract<FromCard, { type: 'pin' }>;

/** A card that is ordered of the frame. */
interface Ordered {
  readonly order: CardOrder;
  mark: Mark;
  /** The height it wants, in CSS pixels; null until it is drawn. */
  height: number | null;
}

/** A card that is shown as soon as it is drawn. */
interface Shown extends Ordered {
  readonly focusBefore: Element | null;
  /** What is placed; null until it is seen. */
  layer: HTMLElement | null;
}

/** Starts with nothing shown. */
export function createCardView(options: CardViewOptions): CardView {
  const { host, origin, marks, article, others, pointer, look, pinned, reports } = options;
  let count = 0;
  const seen = createSeenPeople();
  let refused = false;
  let where: PointerReport = 'out';
  let prepared: Ordered | null = null;
  let shown: Shown | null = null;
  let unwatchBack = (): void => {};
  const focused = () => activeElementOf(documentOf(host.element));

  const scaleOf = () => look().textSize / 100;
  /** In the card's own pixels. */
  const roomFor = (mark: Mark, shape: Shape, point?: Point): number => {
    const isSheet = shape === 'sheet';
    const room = isSheet ? sheetRoom().height - host.inset() : roomBeside(mark.range, point).height;
    return room / scaleOf();
  };
  const follow = (): void => {
    if (!shown?.layer || shown.height === null) return;
    const { layer, height, mark } = shown;
    if (isRangeGone(mark.range)) return;
    const point = pointer() ?? undefined;
    const { shape } = shown.order;
    host.resize(Math.min(height, roomFor(mark, shape, point)));
    if (shape === 'sheet') placeSheet(layer);
    else void placeCard(layer, mark.range, point);
  };
  const reveal = (): void => {
    if (!shown || shown.height === null) return;
    const isFirst = shown.layer === null;
    shown.layer ??= host.show(shown.order.theme);
    follow();
    if (isFirst && shown.order.held) host.frame.focus();
  };
  const drawn = (number: number, height: number): void => {
    if (prepared?.order.number === number) prepared.height = height;
    if (shown?.order.number !== number) return;
    shown.height = height;
    reveal();
  };
  const pin = ({ order, layer, focusBefore }: Shown, { personId, day }: PinMessage): void => {
    if (!layer) return;
    const { others, host, published, dayKnown, mentions, theme, held } = order;
    const { left: x, top: y } = boxOf(layer);
    const about = order.people.includes(personId) ? mentions : null;
    const subject = { personId, day, others, host, published, dayKnown, mentions: about };
    reports.pin(subject, { x, y, theme, held, focusBefore });
  };
  const receive = (message: FromCard): void => {
    if (message.type === 'drawn') drawn(message.number, message.height);
    if (!shown) return;
    if (message.type === 'failed' && message.number === shown.order.number) reports.close();
    else if (message.type === 'close') reports.close();
    else if (message.type === 'dragged') host.drag(message.isDragged);
    else if (message.type === 'pin') pin(shown, message);
    else if (message.type === 'unpin' && message.personId) reports.unpin(message.personId);
    else if (message.type === 'next') reports.nextMention(message.personId, 1);
    else if (message.type === 'previous') reports.nextMention(message.personId, -1);
    else if (message.type === 'over' || message.type === 'out' || message.type === 'pressed') {
      where = message.type;
      reports.pointer(where);
    }
  };
  const channel = createCardChannel({
    frame: host.frame,
    origin,
    receive: (message) => {
      refused = false;
      receive(message);
    },
    refused: () => {
      refused = true;
      reports.close();
    },
  });

  const orderFor = (mark: Mark, held: boolean, shape: Shape): CardOrder => ({
    number: count + 1,
    people: boundedIds(mark.mention.candidates),
    ...articleOf(article, others()),
    named: nameHere(mark.mention),
    ...lookAt(mark.range, look()),
    held,
    room: roomFor(mark, shape, pointer() ?? undefined),
    shape,
    pins: pinned(),
    // Who goes from mention to mention by command or button wants to see all of each.
    repeat: !held && seen.isRepeat(mark),
    mentions: mentionsOf(mark.mention, marks.all()),
  });
  const enter = (mark: Mark, shape: Shape, lost?: () => void): void => {
    host.scale(scaleOf());
    host.shape(shape, roomBeside(mark.range, pointer() ?? undefined).width);
    host.enter(lost);
  };
  const send = (order: CardOrder, mark: Mark): Ordered => {
    count = order.number;
    channel.send({ type: 'show', order });
    return { order, mark, height: null };
  };

  const hide = (): void => {
    if (!shown) return;
    const { focusBefore } = shown;
    const hadFocus = focused() === host.element;
    shown = null;
    prepared = null;
    unwatchBack();
    host.drag(false);
    marks.activate(null);
    channel.send({ type: 'hide' });
    if (hadFocus) host.frame.blur();
    host.hide();
    if (hadFocus && focusBefore instanceof HTMLElement) focus(focusBefore, { preventScroll: true });
  };

  const renewed = (): void => {
    const now = shown && marks.get(shown.mark.id);
    if (!shown || !now || now === shown.mark) return;
    if (now.mention.personId !== shown.mark.mention.personId) return;
    shown.mark = now;
    marks.activate(now);
  };

  return {
    prepare(mark) {
      if (shown) return;
      const shape = shapeFor(false);
      enter(mark, shape);
      prepared = send(orderFor(mark, false, shape), mark);
    },
    show(mark, held, touched = false) {
      const focusBefore = shown?.focusBefore ?? focused();
      const shape = shapeFor(touched);
      enter(mark, shape, reports.close);
      unwatchBack();
      if (touched) unwatchBack = watchBack(reports.close);
      marks.activate(mark);
      where = 'out';
      const order = orderFor(mark, held, shape);
      // What was drawn while the pointer rested, if it still says what is to be said.
      const ordered = prepared && isSameCard(prepared.order, order) ? prepared : send(order, mark);
      prepared = null;
      shown = { ...ordered, mark, focusBefore, layer: null };
      seen.add(mark);
      reveal();
    },
    hide,
    follow,
    renewed,
    confirm: channel.confirm,
    mentionOf: (token) => (shown && channel.holds(token) ? shown.mark.mention : null),
    isPressed: () => where === 'pressed' && shown !== null,
    isSheet: () => shown?.order.shape === 'sheet',
    isRefused: () => refused,
    destroy() {
      shown = null;
      prepared = null;
      unwatchBack();
      channel.close();
      host.destroy();
    },
  };
}

import { activeElementOf, documentOf, focus } from '../article/read-node';
import { boundedIds, type FromCard, type PointerReport } from '../messaging/card-messages';
import type { DayKnown } from '../people/article-day';
import type { Day } from '../people/person';
import { type CardChannel, createCardChannel } from './card-channel';
import type { CardHost } from './card-host';
import type { Mark } from './mark';
import type { Marks } from './marks';
import { placeCard, roomBeside } from './place-card';
import { themeAround } from './theme';

/** What the reader does in the card that is not the card's own business. */
export interface CardReports {
  readonly pointer: (where: PointerReport) => void;
  /** The reader, or a fault, closes the card. */
  readonly close: () => void;
  /** Goes to the person's next mention after the one shown, round and round. */
  readonly nextMention: (personId: string) => void;
}

/** Shows the card at a mark and takes it away again. */
export interface CardView {
  /** A card may be wanted soon: its frame loads, and its people are fetched. */
  prepare(mark: Mark): void;
  /** `held`: opened by a command, so that the card takes the focus. */
  show(mark: Mark, held: boolean): void;
  hide(): void;
  /** Puts an open card where its name now is. */
  follow(): void;
  /** Whether a token is the one last given to the frame. */
  readonly confirm: CardChannel['confirm'];
  /** The pointer drags something of the card, wherever it is meanwhile. */
  readonly isPressed: () => boolean;
  /** The page keeps the card's frame from running. */
  readonly isRefused: () => boolean;
  destroy(): void;
}

/** What the view works with. */
export interface CardViewOptions {
  readonly host: CardHost;
  readonly origin: string;
  readonly marks: Marks;
  readonly article: { readonly published: Day | null; readonly dayKnown: DayKnown };
  /** Ids of everybody the article names. */
  readonly others: () => Iterable<string>;
  /** Where the pointer last was, to choose among a broken name's lines; null if it plays no part. */
  readonly pointer: () => { x: number; y: number } | null;
  readonly reports: CardReports;
}

/** A card that is ordered, and shown as soon as it is drawn. */
interface Shown {
  readonly number: number;
  readonly mark: Mark;
  readonly held: boolean;
  readonly theme: string;
  readonly focusBefore: Element | null;
  /** What is placed, and the height it wants; null until it is drawn. */
  drawn: { readonly layer: HTMLElement; readonly height: number } | null;
}

/** Starts with nothing shown. */
export function createCardView(options: CardViewOptions): CardView {
  const { host, origin, marks, article, others, pointer, reports } = options;
  let count = 0;
  let refused = false;
  let where: PointerReport = 'out';
  let shown: Shown | null = null;
  const focused = () => activeElementOf(documentOf(host.element));

  const follow = (): void => {
    if (!shown?.drawn) return;
    const { layer, height } = shown.drawn;
    const { range } = shown.mark;
    const point = pointer() ?? undefined;
    host.resize(Math.min(height, roomBeside(range, point)));
    void placeCard(layer, range, point);
  };
  const drawn = (number: number, height: number): void => {
    if (shown?.number !== number) return;
    const isFirst = shown.drawn === null;
    shown.drawn = { layer: shown.drawn?.layer ?? host.show(shown.theme), height };
    follow();
    if (isFirst && shown.held) host.frame.focus();
  };
  const receive = (message: FromCard): void => {
    if (!shown) return;
    if (message.type === 'drawn') drawn(message.number, message.height);
    else if (message.type === 'failed' && message.number === shown.number) reports.close();
    else if (message.type === 'close') reports.close();
    else if (message.type === 'next') reports.nextMention(message.personId);
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

  const hide = (): void => {
    if (!shown) return;
    const { focusBefore } = shown;
    const hadFocus = focused() === host.element;
    shown = null;
    marks.activate(null);
    channel.send({ type: 'hide' });
    if (hadFocus) host.frame.blur();
    host.hide();
    if (hadFocus && focusBefore instanceof HTMLElement) focus(focusBefore, { preventScroll: true });
  };

  return {
    prepare({ mention }) {
      if (shown) return;
      host.enter();
      channel.send({ type: 'prepare', ids: boundedIds([...mention.candidates, ...others()]) });
    },
    show(mark, held) {
      const focusBefore = shown?.focusBefore ?? focused();
      const theme = themeAround(mark.range.startContainer);
      host.enter(reports.close);
      marks.activate(mark);
      where = 'out';
      shown = { number: ++count, mark, held, theme, focusBefore, drawn: null };
      const order = {
        number: count,
        people: boundedIds(mark.mention.candidates),
        others: boundedIds(others()),
        published: article.published,
        dayKnown: article.dayKnown,
        theme,
        held,
        room: roomBeside(mark.range, pointer() ?? undefined),
      };
      channel.send({ type: 'show', order });
    },
    hide,
    follow,
    confirm: channel.confirm,
    isPressed: () => where === 'pressed' && shown !== null,
    isRefused: () => refused,
    destroy() {
      shown = null;
      channel.close();
      host.destroy();
    },
  };
}

import { type FromCard, parseFromCard, type ToCard } from '../../messaging/card-messages';
import { newToken, openChannel, type PortChannel } from '../../messaging/card-port';
import { FRAME_PATIENCE_MS } from '../constants';

/** The card's frame, and who hears from it. */
export interface CardChannelOptions {
  readonly frame: HTMLIFrameElement;
  /** Of the extension's own pages: nobody else is handed the port. */
  readonly origin: string;
  readonly receive: (message: FromCard) => void;
  /** The frame does not answer: the page keeps it from loading or running. */
  readonly refused: () => void;
}

/** The way to the card's frame. */
export interface CardChannel {
  /** Sends now or, while the frame loads, later: of several then the last. */
  send(message: ToCard): void;
  /** Whether the token is the one last handed to the frame; true once. */
  confirm(token: string): boolean;
  /** Whether it is the token of the frame that has shaken hands. */
  holds(token: string): boolean;
  close(): void;
}

/**
 * Hands the frame a port each time it has loaded. It goes to a document of the extension alone, with
 * a token that the frame has confirmed by the content script before it uses the port: a page can
 * neither take our port nor give the frame one of its own.
 */
export function createCardChannel(options: CardChannelOptions): CardChannel {
  const { frame, origin, receive, refused } = options;
  let channel: PortChannel<ToCard> | null = null;
  /** The window that shook hands; a frame that was taken out and put back has another. */
  let ready: Window | null = null;
  let unconfirmed: string | null = null;
  /** Of the port that is open. */
  let given: string | null = null;
  let waiting: ToCard | null = null;
  let patience: ReturnType<typeof setTimeout> | undefined;

  const received = (message: FromCard): void => {
    if (message.type !== 'ready') {
      receive(message);
      return;
    }
    clearTimeout(patience);
    ready = frame.contentWindow;
    if (waiting) channel?.send(waiting);
    waiting = null;
  };
  const drop = (): void => {
    channel?.close();
    channel = null;
    ready = null;
    unconfirmed = null;
    given = null;
  };
  const shakeHands = (): void => {
    drop();
    const token = newToken();
    unconfirmed = token;
    given = token;
    const { port1, port2 } = new MessageChannel();
    channel = openChannel(port1, token, parseFromCard, received);
    frame.contentWindow?.postMessage({ factContext: 'card', token }, origin, [port2]);
  };
  const listen = (): void => frame.addEventListener('load', shakeHands);
  listen();

  return {
    send(message) {
      // `document.open()` takes the listeners off everything it throws out of the page.
      listen();
      if (ready !== null && ready === frame.contentWindow) {
        channel?.send(message);
        return;
      }
      waiting = message;
      clearTimeout(patience);
      if (message.type !== 'hide') patience = setTimeout(refused, FRAME_PATIENCE_MS);
    },
    confirm(token) {
      const isOurs = unconfirmed !== null && token === unconfirmed;
      if (isOurs) unconfirmed = null;
      return isOurs;
    },
    holds: (token) => token === given && ready !== null && ready === frame.contentWindow,
    close() {
      frame.removeEventListener('load', shakeHands);
      clearTimeout(patience);
      drop();
    },
  };
}

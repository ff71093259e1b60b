import { parseHandshake } from './card-messages';

/**
 * Handshakes that are looked into before the frame goes deaf. Ours is the first; whoever made the
 * frame himself could otherwise keep the background busy.
 */
const MOST_HANDSHAKES = 5;

/** What a frame needs to take up a port. */
export interface AcceptOptions {
  readonly window: Window;
  /** Answers whether the content script of this tab gave out the token. */
  readonly confirm: (token: string) => Promise<{ confirmed: boolean }>;
  readonly accept: (port: MessagePort, token: string) => void;
}

/**
 * Takes up the port that the content script hands to the card's frame, once. Anybody may post a
 * message to a frame: only a token that the content script confirms makes it ours, and until then
 * the frame shows nothing and answers nothing.
 */
export function acceptPort({ window, confirm, accept }: AcceptOptions): void {
  let handshakes = 0;
  let isAccepted = false;
  window.addEventListener('message', async ({ source, data, ports }) => {
    const isFromAround = source === window.parent && window.parent !== window;
    const handshake = parseHandshake(data);
    const [port] = ports;
    if (!isFromAround || !handshake.ok || !port || isAccepted) return;
    if (++handshakes > MOST_HANDSHAKES) return;
    const { token } = handshake.value;
    const { confirmed } = await confirm(token).catch(() => ({ confirmed: false }));
    if (!confirmed || isAccepted) return port.close();
    isAccepted = true;
    accept(port, token);
  });
}

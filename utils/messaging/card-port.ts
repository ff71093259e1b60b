import type { Result } from '../result';
import { parseHandshake } from './card-messages';

/** A port with both sides' messages typed; what does not parse, or has another token, is dropped. */
export interface PortChannel<Out> {
  send(message: Out): void;
  close(): void;
}

/** Opens our end of a port: every message carries `token`, and what comes in is parsed. */
export function openChannel<In, Out>(
  port: MessagePort,
  token: string,
  parse: (message: unknown) => Result<In>,
  receive: (message: In) => void,
): PortChannel<Out> {
  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    const envelope = data as { token?: unknown; message?: unknown } | null;
    if (envelope?.token !== token) return;
    const parsed = parse(envelope.message);
    if (parsed.ok) receive(parsed.value);
  };
  return {
    send: (message) => port.postMessage({ token, message }),
    close() {
      port.onmessage = null;
      port.close();
    },
  };
}

/** A secret of 128 bits, in hexadecimal. Pages without a secure address have no `randomUUID`. */
export function newToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Handshakes that are looked into before the frame goes deaf. Ours is the first; whoever made the
 * frame himself could otherwise keep the background busy.
 */
const MOST_HANDSHAKES = 5;

/** A frame that waits for its port, and how it is confirmed. */
interface AcceptOptions {
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

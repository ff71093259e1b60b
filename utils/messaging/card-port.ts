import type { Result } from '../result';

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

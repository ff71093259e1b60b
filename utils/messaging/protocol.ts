import type { Result } from '../result';

/** A message as it goes over the wire: the call's name and its arguments, unparsed on arrival. */
export interface Envelope {
  readonly call: string;
  readonly args: unknown;
}

/** Callable form of a map of calls, for the side that asks. Rejects with the failure's message. */
export type Client<C> = {
  readonly [K in keyof C]: C[K] extends (args: infer A) => infer R
    ? (args: A) => Promise<R>
    : never;
};

/** One parser and one answer for each call of a map, for the side that replies. */
export type Handlers<C> = {
  readonly [K in keyof C]: C[K] extends (args: infer A) => infer R ? Handler<A, R> : never;
};

/** Parses a call's untrusted arguments, then answers it. */
export interface Handler<A, R> {
  readonly parse: (args: unknown) => Result<A>;
  readonly answer: (args: A) => R | Promise<R>;
}

/** The envelope in an unknown message, or null where there is none. */
export function envelopeIn(message: unknown): Envelope | null {
  if (typeof message !== 'object' || message === null) return null;
  const { call, args } = message as Partial<Envelope>;
  return typeof call === 'string' ? { call, args } : null;
}

import { fail, ok, type Result } from '../result';
import type { Audience } from './audience';
import { envelopeIn, type Handler } from './protocol';

/** The calls each audience may make; one that is not listed for it does not exist for it. */
export type Tables = Partial<Record<Audience, object>>;

/**
 * Answers one message. Undefined where the message is none of ours, so that other listeners may
 * have it; otherwise always a Result: a refused call, bad arguments and a thrown error come back
 * as failures with a message.
 */
export function answer(
  message: unknown,
  audience: Audience,
  tables: Tables,
): Promise<Result<object>> | undefined {
  const envelope = envelopeIn(message);
  if (!envelope) return undefined;
  const table = tables[audience] as Record<string, Handler<never, object>> | undefined;
  const handler = table && Object.hasOwn(table, envelope.call) ? table[envelope.call] : undefined;
  if (!handler) return Promise.resolve(fail(`“${envelope.call}” may not be asked from here.`));
  return run(handler, envelope.args);
}

/** Listens to messages in the one way that all browsers know: Chromium takes no promise of an answer. */
export function listenerOf(
  answerTo: (message: unknown, sender: object) => Promise<Result<object>> | undefined,
) {
  return (message: unknown, sender: object, reply: (result: unknown) => void): true | undefined => {
    const answered = answerTo(message, sender);
    if (!answered) return undefined;
    void answered.then(reply);
    return true;
  };
}

async function run(handler: Handler<never, object>, args: unknown): Promise<Result<object>> {
  const parsed = handler.parse(args);
  if (!parsed.ok) return parsed;
  try {
    return ok(await handler.answer(parsed.value));
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

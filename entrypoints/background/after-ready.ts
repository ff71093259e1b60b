import type { Handler } from '../../utils/messaging/protocol';

/** Makes a handler's answer wait until there is something to answer from. */
export function afterReady(whenReady: () => Promise<void>) {
  return <A, R>({ parse, answer }: Handler<A, R>): Handler<A, R> => ({
    parse,
    answer: async (args) => {
      await whenReady();
      return answer(args);
    },
  });
}

import type { PageAnswer, PageAsk } from './wire';

/** The part of the browser's API a content script asks the background by. */
interface Runtime {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
}

const scope = globalThis as unknown as { browser?: Runtime; chrome?: Runtime };
const api = scope.browser ?? (scope.chrome as Runtime);

/** Asks the background what the page hands over, and times the answer. */
async function ask({ id, message }: PageAsk): Promise<PageAnswer> {
  const start = performance.now();
  const reply = await api.runtime.sendMessage(message);
  return { type: 'bench-answer', id, ms: performance.now() - start, reply };
}

addEventListener('message', ({ data }: MessageEvent<PageAsk | undefined>) => {
  if (data?.type === 'bench-ask') void ask(data).then((answer) => postMessage(answer));
});

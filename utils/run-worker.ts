import type { Result } from './result';

/** A message that a worker sends back: how far it has come, and at last how its job ended. */
export type FromWorker<Progress, Outcome> =
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'ended'; readonly outcome: Outcome };

/** The part of a `Worker` that is used; `Message` is what it is sent. */
export interface WorkerLike<Message> {
  postMessage(message: Message): void;
  terminate(): void;
  addEventListener(
    type: 'message' | 'error' | 'messageerror',
    listener: (event: { readonly data?: unknown; readonly message?: string }) => void,
  ): void;
}

/** How a worker's messages are read, and who is told how far it has come. */
interface WorkerAnswers<Progress, Outcome> {
  readonly parse: (data: unknown) => Result<FromWorker<Progress, Outcome>>;
  readonly onProgress: (progress: Progress) => void;
}

/** A job's end, where the worker did not come to tell it. */
interface Failed {
  readonly type: 'failed';
  readonly message: string;
}

/**
 * Has a worker do one job, and ends the worker with it. `outcome` tells how it ended and never
 * rejects: a worker that breaks has failed. `end` gives another outcome, and ends it where it stands.
 */
export function runWorker<Message, Progress, Outcome>(
  worker: WorkerLike<Message>,
  message: Message,
  { parse, onProgress }: WorkerAnswers<Progress, Outcome>,
) {
  let end: (outcome: Outcome | Failed) => void = () => undefined;
  const outcome = new Promise<Outcome | Failed>((resolve) => {
    end = resolve;
  });
  const fail = (reason: string) => end({ type: 'failed', message: reason });
  worker.addEventListener('message', ({ data }) => {
    const answer = parse(data);
    if (!answer.ok) fail(answer.message);
    else if (answer.value.type === 'progress') onProgress(answer.value.progress);
    else end(answer.value.outcome);
  });
  worker.addEventListener('messageerror', () => fail('A message could not be read.'));
  worker.addEventListener('error', (event) => fail(event.message || 'The worker did not start.'));
  worker.postMessage(message);
  void outcome.then(() => worker.terminate());
  return { outcome, end };
}

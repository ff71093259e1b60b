import { noteRequest, type RequestReason } from './requests';

/** A way to ask servers by which each request is counted, before it is made: the only one we use. */
export function countedFetch(reason: RequestReason, note = noteRequest): typeof fetch {
  return async (input, init) => {
    // What is stopped before it begins is not made.
    init?.signal?.throwIfAborted();
    const address = input instanceof Request ? input.url : String(input);
    await note(new URL(address).host, reason);
    return fetch(input, init);
  };
}

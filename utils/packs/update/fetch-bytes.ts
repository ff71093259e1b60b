import { SILENCE_MAX } from './constants';
import { UpdateProblem } from './update-problem';

/** How bytes are fetched. */
export interface FetchOptions {
  readonly fetch: typeof fetch;
  /** At most so many; with one more the rest is not read. */
  readonly max: number;
  /** In ms; `SILENCE_MAX` where it is left out. */
  readonly silence?: number;
  /** The reader no longer wants it. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (bytes: number) => void;
}

/**
 * The bytes at an address: without cookies, without a cache, without following a redirection, which
 * could lead over an unencrypted address unseen. Throws `UpdateProblem`, or the signal's reason.
 */
export async function fetchBytes(
  url: URL,
  options: FetchOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const { signal, silence = SILENCE_MAX } = options;
  const stop = new AbortController();
  const give = () => stop.abort();
  signal?.addEventListener('abort', give);
  let timer = setTimeout(give, silence);
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(give, silence);
  };
  try {
    signal?.throwIfAborted();
    const response = await ask(url, options.fetch, stop.signal);
    return await readAll(response, { ...options, url, heard });
  } catch (error) {
    signal?.throwIfAborted();
    if (stop.signal.aborted) throw new UpdateProblem('silent', url.host);
    throw error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', give);
    stop.abort();
  }
}

async function ask(url: URL, fetch: FetchOptions['fetch'], signal: AbortSignal): Promise<Response> {
  const response = await fetch(url.href, {
    signal,
    redirect: 'manual',
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
  }).catch(() => {
    throw new UpdateProblem('unreachable', url.host);
  });
  const isRedirect = response.status >= 300 && response.status < 400;
  if (response.type === 'opaqueredirect' || isRedirect) {
    throw new UpdateProblem('redirect', url.href);
  }
  if (!response.ok) throw new UpdateProblem('status', `${url.href} (${response.status})`);
  return response;
}

interface Reading extends FetchOptions {
  readonly url: URL;
  readonly heard: () => void;
}

async function readAll(response: Response, reading: Reading): Promise<Uint8Array<ArrayBuffer>> {
  const { url, max, heard, onProgress } = reading;
  const reader = response.body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for (;;) {
    const next = await reader?.read().catch(() => {
      throw new UpdateProblem('cut', url.href);
    });
    if (!next || next.done) break;
    heard();
    bytes += next.value.length;
    if (bytes > max) throw new UpdateProblem('too-large', url.href);
    chunks.push(next.value);
    onProgress?.(bytes);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

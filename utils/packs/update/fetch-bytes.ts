import { SILENCE_MAX } from './constants';
import { UpdateProblem } from './update-problem';

/** Bounds and means of fetching bytes. */
export interface FetchOptions {
  readonly fetch: typeof fetch;
  /** At most so many; with one more the rest is not read. */
  readonly max: number;
  /** Longest time without a byte, in ms; `SILENCE_MAX` where it is left out. */
  readonly silence?: number;
  /** Longest time for all of it, in ms, however it trickles. */
  readonly within: number;
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
  const { signal, silence = SILENCE_MAX, within } = options;
  const stop = new AbortController();
  const give = () => stop.abort();
  signal?.addEventListener('abort', give);
  // Whoever sends a byte now and then is never silent, and would never end.
  const end = setTimeout(give, within);
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
    clearTimeout(end);
    clearTimeout(timer);
    signal?.removeEventListener('abort', give);
    stop.abort();
  }
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** An answer to those who said which version they have; we never do. */
const NOT_MODIFIED = 304;

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
  if (response.type === 'opaqueredirect' || REDIRECTS.has(response.status)) {
    throw new UpdateProblem('redirect', url.href);
  }
  if (response.status === NOT_MODIFIED) throw new UpdateProblem('not-modified', url.href);
  if (!response.ok) throw new UpdateProblem('status', `${url.href} (${response.status})`);
  return response;
}

interface Download extends FetchOptions {
  readonly url: URL;
  readonly heard: () => void;
}

async function readAll(response: Response, download: Download): Promise<Uint8Array<ArrayBuffer>> {
  const { url, max, heard, onProgress } = download;
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

import { useEffect, useState } from 'preact/hooks';

/** Something that is fetched: under way, failed, not there, or there. */
export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'absent' }
  | { readonly state: 'ready'; readonly value: T };

/** Fetches the thing of an id, once; `retry` fetches again. */
export function useLoaded<T>(id: string, load: (id: string) => Promise<T | null>) {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `load` is another at each render, and an attempt is only counted.
  useEffect(() => {
    let gone = false;
    const settle = (now: Loaded<T>) => !gone && setLoaded(now);
    setLoaded({ state: 'loading' });
    load(id).then(
      (value) => settle(value === null ? { state: 'absent' } : { state: 'ready', value }),
      () => settle({ state: 'failed' }),
    );
    return () => {
      gone = true;
    };
  }, [id, attempt]);
  return { loaded, retry: () => setAttempt(attempt + 1) };
}

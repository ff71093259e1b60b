import { useCallback, useEffect, useState } from 'preact/hooks';
import type { NoticeServices, NoticesDue } from './notice-services';

const NOTHING: NoticesDue = { unavailable: null, vanished: null, backup: null };

/** What the reader should see to, as it changes; `read` looks again. */
export function useNotices(services: NoticeServices): NoticesDue & { readonly read: () => void } {
  const [due, setDue] = useState(NOTHING);
  // Without an answer there is nothing to tell.
  const read = useCallback(() => void services.read().then(setDue, () => undefined), [services]);
  useEffect(() => {
    read();
    return services.watch(read);
  }, [services, read]);
  return { ...due, read };
}

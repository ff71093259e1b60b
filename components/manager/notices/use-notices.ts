import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Care, CareServices } from './notice-services';

const NOTHING: Care = { unavailable: null, vanished: null, backup: null };

/** What the reader should see to, as it changes; `read` looks again. */
export function useCare(services: CareServices): Care & { readonly read: () => void } {
  const [care, setCare] = useState(NOTHING);
  // Without an answer there is nothing to tell.
  const read = useCallback(() => void services.read().then(setCare, () => undefined), [services]);
  useEffect(() => {
    read();
    return services.watch(read);
  }, [services, read]);
  return { ...care, read };
}

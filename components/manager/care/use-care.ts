import { useEffect, useState } from 'preact/hooks';
import type { Care, CareServices } from './care-services';

const NOTHING: Care = { vanished: null, backup: null };

/** What the reader should see to, as it changes. */
export function useCare(services: CareServices): Care {
  const [care, setCare] = useState(NOTHING);
  useEffect(() => {
    // Without an answer there is nothing to tell.
    const read = () => void services.read().then(setCare, () => undefined);
    read();
    return services.watch(read);
  }, [services]);
  return care;
}

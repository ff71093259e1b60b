import { useEffect, useState } from 'preact/hooks';
import type { Requests } from '../../../utils/packs/update/requests';
import type { ProofServices } from './proof-services';

/** The requests made, as they are made; undefined until they are read, null where they cannot be. */
export function useRequests(proof: ProofServices): Requests | null | undefined {
  const [requests, setRequests] = useState<Requests | null>();
  useEffect(() => {
    const read = () => void proof.requests().then(setRequests, () => setRequests(null));
    read();
    return proof.watch(read);
  }, [proof]);
  return requests;
}

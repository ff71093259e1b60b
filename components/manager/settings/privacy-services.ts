import { useEffect, useState } from 'preact/hooks';

/** Which own people pages are shown nothing of: all of them, or those of these ids. */
export interface PrivateState {
  readonly all: boolean;
  readonly ids: readonly string[];
}

/** The choice of whom pages are shown nothing of. */
export interface PrivacyServices {
  readonly read: () => Promise<PrivateState>;
  readonly setAll: (all: boolean) => Promise<void>;
  readonly setOne: (id: string, isPrivate: boolean) => Promise<void>;
}

/** The choice as it is, null until it is read, and a way to change it. */
export function usePrivacy(services: PrivacyServices) {
  const [state, setState] = useState<PrivateState | null>(null);
  const read = async () => setState(await services.read());
  useEffect(() => void services.read().then(setState), [services]);
  const change = (changed: Promise<void>) => void changed.then(read, read);
  return {
    state,
    setAll: (all: boolean) => change(services.setAll(all)),
    setOne: (id: string, isPrivate: boolean) => change(services.setOne(id, isPrivate)),
  };
}

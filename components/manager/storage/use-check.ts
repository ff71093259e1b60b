import { useState } from 'preact/hooks';
import { reasonOf } from '../manager-services';
import type { CheckResult, RepairedPack, StorageServices } from './storage-services';

/** How far looking after the database has come. */
type CheckState =
  | { readonly type: 'idle' }
  | { readonly type: 'checking'; readonly done: number; readonly total: number }
  | { readonly type: 'checked'; readonly result: CheckResult }
  | { readonly type: 'repairing'; readonly done: number; readonly total: number }
  | { readonly type: 'repaired'; readonly packs: readonly RepairedPack[] }
  | { readonly type: 'failed'; readonly reason: string };

/** Checks and repairs. */
export interface CheckModel {
  readonly state: CheckState;
  readonly check: () => void;
  readonly stop: () => void;
  readonly repair: () => void;
}

/** Runs a check, and a repair after it; a repair is told of once `onRepaired` has resolved. */
export function useCheck(storage: StorageServices, onRepaired: () => Promise<void>): CheckModel {
  const [state, setState] = useState<CheckState>({ type: 'idle' });
  const [stop, setStop] = useState<() => void>(() => () => undefined);
  const failed = (error: unknown) => setState({ type: 'failed', reason: reasonOf(error) });
  return {
    state,
    stop,
    check() {
      setState({ type: 'checking', done: 0, total: 0 });
      const running = storage.check((done, total) => setState({ type: 'checking', done, total }));
      setStop(() => running.stop);
      running.result.then(
        (result) => setState(result ? { type: 'checked', result } : { type: 'idle' }),
        failed,
      );
    },
    repair() {
      setState({ type: 'repairing', done: 0, total: 0 });
      const told = (done: number, total: number) => setState({ type: 'repairing', done, total });
      const repairing = storage.repair(told).then(async (packs) => {
        await onRepaired();
        setState({ type: 'repaired', packs });
      });
      repairing.catch(failed);
    },
  };
}

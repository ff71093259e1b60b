import { useMemo } from 'preact/hooks';
import type { ToastMessage } from '../../parts/Toast';
import { type ManagerServices, reasonOf } from '../manager-services';
import type { Undo } from './settings-services';

/** Ways to say what was done, with its undo, and what failed. */
export interface SettingsToasts {
  /** Does it, says so, and offers to take it back; says why where it failed. */
  readonly done: (done: string, back: string, work: () => Promise<Undo>) => Promise<void>;
  readonly failed: (error: unknown) => void;
}

/** Says them as toasts. */
export function useToasts(
  { t }: ManagerServices,
  onToast: (toast: ToastMessage) => void,
): SettingsToasts {
  return useMemo(() => {
    const failed = (error: unknown) => onToast({ text: t('settings_failed', [reasonOf(error)]) });
    const done = async (text: string, back: string, work: () => Promise<Undo>) => {
      try {
        const takeBack = await work();
        const undo = () => void takeBack().then(() => onToast({ text: back }), failed);
        onToast({ text, undo });
      } catch (error) {
        failed(error);
      }
    };
    return { done, failed };
  }, [t, onToast]);
}

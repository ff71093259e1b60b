import { useState } from 'preact/hooks';
import type { ManagerServices } from '../manager-services';
import { reasonOf } from '../reason-of';
import type { RestorePreview } from './backup-services';

/** Where restoring is. */
export type RestoreState =
  | { readonly phase: 'choosing'; readonly wasElsewhere: boolean }
  | {
      readonly phase: 'refused';
      readonly fileName: string;
      readonly message: string;
      /** '' where there is none. */
      readonly place: string;
    }
  | {
      readonly phase: 'previewed';
      readonly fileName: string;
      readonly preview: RestorePreview;
      readonly failure: string;
    }
  | { readonly phase: 'done'; readonly fileName: string };

/** The way from a file to what is restored. */
export function useRestore({ backup }: ManagerServices, onRestored: () => void) {
  const [state, setState] = useState<RestoreState>({ phase: 'choosing', wasElsewhere: false });
  const open = async (file: File) => {
    const fileName = file.name;
    const opened = await backup.open(file);
    if ('message' in opened) {
      const { message, path: place = '' } = opened;
      setState({ phase: 'refused', fileName, message, place });
    } else {
      setState({ phase: 'previewed', fileName, preview: opened, failure: '' });
    }
  };
  const choose = (file: File) => {
    open(file).catch((error: unknown) =>
      setState({ phase: 'refused', fileName: file.name, message: reasonOf(error), place: '' }),
    );
  };
  const restore = async (replace: boolean) => {
    if (state.phase !== 'previewed') return;
    try {
      await state.preview.restore(replace);
      setState({ phase: 'done', fileName: state.fileName });
      onRestored();
    } catch (error) {
      setState({ ...state, failure: reasonOf(error) });
    }
  };
  const again = () => setState({ phase: 'choosing', wasElsewhere: true });
  return { state, choose, restore: (replace: boolean) => void restore(replace), again };
}

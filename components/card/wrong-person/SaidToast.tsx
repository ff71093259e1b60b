import { useEffect, useRef, useState } from 'preact/hooks';
import type { MessageKey, Translate } from '../../../utils/interface-text';
import { Icon } from '../../parts/Icon';
import type { Said } from './WrongPerson';
import './wrong-person.css';

interface SaidToastProps {
  readonly said: Said;
  readonly host: string;
  readonly t: Translate;
  readonly onUndone: () => void;
}

/** What was just said of a name, with its undo. It stays as long as the card does. */
export function SaidToast({ said, host, t, onUndone }: SaidToastProps) {
  const [failure, setFailure] = useState('');
  const undo = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone: the way back is the next thing to reach.
  useEffect(() => undo.current?.focus({ preventScroll: true }), []);
  const { done } = said;
  const takeBack = async () => {
    if (done.asked) return;
    await done.takeBack().then(onUndone, (error: unknown) => setFailure(String(error)));
  };
  return (
    <div class="fc-said" role="status">
      <Icon name="done" />
      <span class="fc-said-text">
        {failure ? t('correct_failed', [failure]) : saidText(said, host, t)}
      </span>
      {!done.asked && (
        <button type="button" class="fc-said-undo" ref={undo} onClick={() => void takeBack()}>
          {t('manager_undo')}
        </button>
      )}
    </div>
  );
}

/** What was said of a name, in one sentence. */
export function saidText({ name, person, scope, done }: Said, host: string, t: Translate): string {
  if (done.asked) return t('correct_asked');
  const key: MessageKey =
    person === null ? `correct_said_nobody_${scope}` : `correct_said_${scope}`;
  return t(key, [name, person?.name ?? '', host]);
}

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ManagedPack, ManagerServices } from '../manager-services';

interface RemovePackProps {
  readonly pack: ManagedPack;
  /** Whether it can be added again without a file. */
  readonly isHere: boolean;
  readonly onRemove: (pack: ManagedPack) => void;
  readonly services: ManagerServices;
}

/** A button that asks once more, in its own place, before a pack is taken away. */
export function RemovePack({ pack, isHere, onRemove, services }: RemovePackProps) {
  const { t, numberText } = services;
  const [isAsking, setAsking] = useState(false);
  const question = useId();
  const keep = useRef<HTMLButtonElement>(null);
  // The focus was on a button that has gone; the one that does no harm has it first.
  useEffect(() => {
    if (isAsking) keep.current?.focus();
  }, [isAsking]);
  const name = <span class="fc-unseen"> ({pack.title})</span>;
  if (!isAsking) {
    return (
      <button
        type="button"
        class="fc-button fc-pack-remove"
        data-kind="quiet"
        onClick={() => setAsking(true)}
      >
        {t('pack_remove')}
        {name}
      </button>
    );
  }
  const count = numberText(pack.people);
  return (
    <div class="fc-pack-asked">
      <p id={question}>{t(isHere ? 'pack_remove_shipped' : 'pack_remove_file', [count])}</p>
      <button
        type="button"
        class="fc-button"
        aria-describedby={question}
        ref={keep}
        onClick={() => setAsking(false)}
      >
        {t('pack_keep')}
        {name}
      </button>
      <button type="button" class="fc-button" data-kind="danger" onClick={() => onRemove(pack)}>
        {t('pack_remove')}
        {name}
      </button>
    </div>
  );
}

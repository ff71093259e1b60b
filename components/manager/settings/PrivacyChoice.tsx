import { useId } from 'preact/hooks';
import type { Translate } from '../../../utils/interface-text';
import { type PrivacyServices, usePrivacy } from './privacy-services';
import './settings.css';

interface PrivacyChoiceProps {
  readonly privacy: PrivacyServices;
  readonly t: Translate;
  /** Whom it is about; absent: everybody the reader added. */
  readonly personId?: string;
}

/** Whether pages are shown nothing of somebody the reader added, or of all of them; kept at once. */
export function PrivacyChoice({ privacy, t, personId }: PrivacyChoiceProps) {
  const { state, setAll, setOne } = usePrivacy(privacy);
  const hint = useId();
  if (state === null) return null;
  const isOne = personId !== undefined;
  const isDecidedForAll = isOne && state.all;
  const isOn = isOne ? state.all || state.ids.includes(personId) : state.all;
  return (
    <div class="fc-privacy">
      <label class="fc-privacy-label">
        <input
          type="checkbox"
          checked={isOn}
          disabled={isDecidedForAll}
          aria-describedby={hint}
          onChange={(event) => {
            const { checked } = event.currentTarget;
            if (isOne) setOne(personId, checked);
            else setAll(checked);
          }}
        />
        {t(isOne ? 'privacy_one' : 'privacy_all')}
      </label>
      <p class="fc-field-hint" id={hint}>
        {t(isDecidedForAll ? 'privacy_decided' : 'privacy_hint')}
      </p>
    </div>
  );
}

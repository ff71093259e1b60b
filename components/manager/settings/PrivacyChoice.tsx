import { useId } from 'preact/hooks';
import type { Translate } from '../../../utils/interface-text';
import { type PrivacyServices, usePrivacy } from './privacy-services';
import './settings.css';

interface PrivacyChoiceProps {
  readonly privacy: PrivacyServices;
  readonly t: Translate;
  /** Whom it is about. */
  readonly personId: string;
}

/** Whether pages are shown nothing of somebody the reader added; kept at once. */
export function PrivacyChoice({ privacy, t, personId }: PrivacyChoiceProps) {
  const { state, setOne } = usePrivacy(privacy);
  const hint = useId();
  if (state === null) return null;
  const isOn = state.all || state.ids.includes(personId);
  return (
    <div class="fc-privacy">
      <label class="fc-privacy-label">
        <input
          type="checkbox"
          checked={isOn}
          disabled={state.all}
          aria-describedby={hint}
          onChange={(event) => setOne(personId, event.currentTarget.checked)}
        />
        {t('privacy_one')}
      </label>
      <p class="fc-field-hint" id={hint}>
        {t(state.all ? 'privacy_decided' : 'privacy_hint')}
      </p>
    </div>
  );
}

import type { Translate } from '../../../utils/interface-text';
import { NoteBlock } from '../../parts/NoteBlock';
import { ProblemList } from './ProblemList';
import type { SettingsState } from './settings-services';

interface PolicyNoteProps {
  readonly state: SettingsState;
  readonly t: Translate;
}

/** Says which settings a policy gave, and what of it cannot be used; that a private window reads alone. */
export function PolicyNote({ state, t }: PolicyNoteProps) {
  const { byPolicy, policyProblems, isReadOnly } = state;
  const names = byPolicy.map((key) => t(`setting_${key}`)).join(', ');
  return (
    <>
      {isReadOnly && <NoteBlock icon="lock">{t('settings_private_window')}</NoteBlock>}
      {names !== '' && <NoteBlock icon="info">{t('settings_policy', [names])}</NoteBlock>}
      {policyProblems.length > 0 && (
        <NoteBlock kind="since" icon="warning">
          {t('settings_policy_problems')}
          <ProblemList problems={policyProblems} t={t} />
        </NoteBlock>
      )}
    </>
  );
}
